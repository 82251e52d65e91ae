// 重大项目, 合作机制, 特色优势产业: phrases that any text could use, so that they name nothing
import { generalHeads, programSuffixes } from "../../lexicon/program-suffixes.ts";

/** Words that leave a phrase general when nothing else stands before its head. */
const vagueModifier =
  /^(?:重大|重点|一批|各类|相关|若干|新|新的|新型|大型|系列|有关|主要|基础|一系列|配套|特色|优势|现代|国家|全国|省级|市级|国家级|各项|多个|所有|这些|一个|两个|三大|四大|五大|十大|标志性|示范|先进|优质|年度|今年|专项|创新|科技|产业|建设|工作|服务|合作|发展|投资|民生|企业|城市|农村|社会|公共|综合|技术|人才|体制|政府|市场|经济|试点|改革|保障|监管|管理|长效|协调|协作|联动|工业|农业|文化|旅游|生态|环境|安全|信息|数据|数字|能源|交通|教育|医疗|养老|就业|区域|国际|开放|贸易|金融|物流|消费|大|小|中|高|主|分|本|该|上述|此|其|国内|国外|海外|全球|世界|基层|高标准|高水平|高质量|重要|关键|核心|骨干|龙头|\d+|[一二三四五六七八九十百千万两几数多])+$/;

const vagueIndustry =
  /^(?:同类|特色|优势|支柱|主导|现代|高端|关联|相关|重点|传统|民生|幸福|新兴|各类|上下游|配套|核心|龙头|富民|主要|地方|实体){1,3}(?:产业|行业|经济|制造业)(?:集群|链)?$/;

const bareHeads = /^(?:产业集群|产业链|产业|行业|集群|业|要素|市场|消费市场|技术|企业|项目)$/;

/** Whether the words before a head say nothing in particular. */
export function isVagueModifier(words: string): boolean {
  return vagueModifier.test(words);
}

/** Whether a program's name, or each part of a list in it, is a general head with nothing in particular before it. */
export function isGenericProgram(name: string): boolean {
  if (programSuffixes.has(name)) return true;
  const bare = name.replace(/(?:建设|发展|推进|实施)$/, "");
  return bare.split(/[和与及、]/).every((part) => {
    const head = [4, 3, 2].map((length) => part.slice(-length)).find((end) => generalHeads.has(end));
    return head !== undefined && (head === part || isVagueModifier(part.slice(0, -head.length)));
  });
}

/** Whether an industry's name only says that it is one. */
export function isGenericIndustry(name: string): boolean {
  return bareHeads.test(name) || vagueIndustry.test(name);
}
