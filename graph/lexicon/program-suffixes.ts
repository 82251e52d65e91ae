import type { ProgramKind } from "../model/entity.ts";

/**
 * Words that end the name of a program, by the kind that they make it. Source: the State Council's rules on documents of state organs
 * (2012) for plans and documents; for the rest the names in plans and work reports of the provinces.
 */
const families: readonly (readonly [kind: ProgramKind, suffixes: string])[] = [
  [
    "plan",
    "规划纲要 规划 纲要 行动计划 三年行动计划 计划 行动方案 实施方案 工作方案 总体方案 方案 规划建议 路线图 议程 蓝图 施工图",
  ],
  [
    "action",
    "专项行动 攻坚行动 提升行动 三年行动 行动 攻坚战 活动 大会战 系列活动 消费季 专项整治 整治 治理 运动会 购物节 文化节 艺术节 旅游节",
  ],
  [
    "project",
    "工程 项目 高铁 铁路 高速公路 高速 公路 机场 大桥 隧道 水库 水利枢纽 枢纽 大通道 通道 新通道 数据通道 班列 号线 电站 发电站 核电站 风电场 港口 码头 运河 地铁 轨道交通 基建 生活圈 新城 管网 改造 改扩建 扩建 灌区 生产线 场站 油田 气田 航线 走廊 立交 立交桥 接线 连接线 联络线 快速路 环线 支线 复线 干线 航道 船闸 港区 航站楼 客运站 货运站 物流港 陆港 空港 油田群 渔场 牧场 电力市场 输电线路 特高压",
  ],
  [
    "zone",
    "自由贸易试验区 自贸试验区 自贸区 自由贸易港 自贸港 试验区 示范区 先行区 先行示范区 先导区 合作区 集聚区 功能区 承载区 核心区 综合保税区 保税区 经济技术开发区 经开区 高新技术产业开发区 高新区 开发区 产业园 产业园区 工业园区 工业园 科技园 园区 片区 商务区 科学城 科技城 未来城 小镇 试点 试点城市 改革试点 城市试点 产业带 创新走廊 科创走廊 文化公园 国家公园 湿地公园 生态公园 田园综合体 示范基地 产业集群 先进制造业集群 创新区 引领区 孵化园 物流园 特色街区 历史文化街区 街区 社区",
  ],
  [
    "platform",
    "平台 云平台 服务平台 交易平台 中心 大数据中心 数据中心 创新中心 研究中心 服务中心 交易中心 运营中心 管理中心 实验室 研究院 基地 孵化器 加速器 交易所 博览会 论坛 大会 博物馆 图书馆 系统 信息系统 数据库 网络 电网 算力网 门户 客户端 学院 产业联盟 创新联合体 驿站 书屋 银行 展览会 交易会 峰会 数据湖 大模型",
  ],
  [
    "fund",
    "基金 投资基金 产业基金 引导基金 发展基金 专项资金 资金 专项债 专项债券 特别国债 国债 贷款 再贷款 金融工具 补助 补贴 奖补 中央预算内投资 信贷 消费券",
  ],
  [
    "policy",
    "政策 新政 政策措施 若干措施 措施 条例 办法 规定 细则 意见 指导意见 实施意见 通知 决定 草案 法 改革 综合改革 体制改革 战略 发展战略 国家战略 倡议 大市场 一体化 清单 负面清单 权责清单 协定 宣言 公报 白皮书 标准 指南 准则 规程 目录 税收优惠 补偿机制 账户体系 减税降费 理念 一件事 红利",
  ],
  [
    "mechanism",
    "机制 联席会议机制 协作机制 合作机制 工作机制 制度 责任制 河长制 林长制 链长制 制 体系 模式 协议 合作协议 备忘录 伙伴关系 关系 联席会议 委员会机制 通办 联签 互认 通关 联盟 共同体",
  ],
  [
    "positioning",
    "中心城市 高地 新高地 创新高地 强省 强市 强国 强县 强区 之都 之城 名城 目的地 桥头堡 门户枢纽 国际门户枢纽 领先城市 示范城市 文明城市 城市 枢纽城市 经济中心 金融中心 科创中心 贸易中心 航运中心 消费中心 增长极 样板 样板区 屏障 策源地 大省 大市 先锋城市 首善之区 排头兵 标杆",
  ],
];

/** Every suffix with the kind of program that it makes. */
export const programSuffixes: ReadonlyMap<string, ProgramKind> = new Map(
  families.flatMap(([kind, suffixes]) => suffixes.split(" ").map((suffix) => [suffix, kind] as const)),
);

/** Suffixes that make a name a program even where nothing but a place or a number stands before them. */
export const generalHeads: ReadonlySet<string> = new Set(
  "项目 工程 平台 中心 基地 机制 政策 措施 制度 体系 活动 行动 计划 规划 方案 系统 网络 城市 资金 基金 贷款 补贴 改革 战略 治理 改造 模式 关系 标准 意见 通知 决定 办法 规定 法 社区 银行 学院 大会 论坛 银行 制 理念 协议".split(
    " ",
  ),
);

/** The kind of program that a name says by its end; action where the name has no ending of the list (“双千兆”, “万人助万企”). */
export function kindOfProgram(name: string): ProgramKind {
  const bare = name.replace(/[”"'》〉]+$/, "").replace(/[(（][^)）]{0,20}[)）]$/, "");
  for (let length = Math.min(8, bare.length); length >= 1; length -= 1) {
    const kind = programSuffixes.get(bare.slice(-length));
    if (kind) return kind;
  }
  return "policy";
}
