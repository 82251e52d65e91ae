import { describe, expect, it } from "vitest";
import { namesIn, postsIn } from "./testing/read-names.ts";

/** Each row: a sentence and the posts in it; then a sentence that looks alike and the posts in that. */
type Pair = readonly [
  rule: string,
  home: string | null,
  positive: string,
  posts: readonly string[],
  trap: string,
  inTrap: readonly string[],
];

const prefix = "中国共产党";
const pairs: readonly Pair[] = [
  [
    "a name and a verb",
    null,
    "财政部司长代明认为可行。",
    ["代明|财政部|司长"],
    "财政部司长会议认为可行。",
    [],
  ],
  [
    "a name before 等",
    null,
    "湖南省财政厅副厅长周波等七人被查。",
    ["周波|湖南省财政厅|副厅长"],
    "湖南省财政厅副厅长等七人被查。",
    [],
  ],
  [
    "a name before any word",
    null,
    "偏关县林业局局长张志勇颇有信心。",
    ["张志勇|偏关县林业局|局长"],
    "偏关县林业局局长于近日颇有信心。",
    [],
  ],
  [
    "a masked name is none",
    null,
    "偏关县林业局局长侯明被查。",
    ["侯明|偏关县林业局|局长"],
    "偏关县林业局局长侯某某被查。",
    [],
  ],
  [
    "时任 … 的 + name",
    "厦门市",
    "时任市财政局局长的林志远牵头。",
    ["林志远|厦门市财政局|局长"],
    "市财政局局长的林场调研结束。",
    [],
  ],
  [
    "name + 现任",
    null,
    "来自澳门的李佳,现任珠海市财政局局长,常来。",
    ["李佳|珠海市财政局|局长"],
    "来自澳门的专家,珠海市财政局局长不在。",
    [],
  ],
  [
    "name + 历任",
    null,
    "王志强同志历任河南省委副书记、省长。",
    [`王志强|${prefix}河南省委员会|副书记`, "王志强|河南省人民政府|省长"],
    "该同志历任要职,河南省委副书记到会。",
    [],
  ],
  [
    "任命 … 为",
    null,
    "任命孙秀明为最高人民法院副院长、审判员。",
    ["孙秀明|最高人民法院|副院长", "孙秀明|最高人民法院|审判员"],
    "任命决定由最高人民法院副院长宣读。",
    [],
  ],
  [
    "免去 … 职务",
    null,
    "免去徐绍明的教育部副部长职务。",
    ["徐绍明|教育部|副部长"],
    "免去教育部副部长职务的决定生效。",
    [],
  ],
  [
    "a term before the body",
    null,
    "增补毕大明、苗小圆为第十四届全国政协委员。",
    ["毕大明|中国人民政治协商会议全国委员会|委员", "苗小圆|中国人民政治协商会议全国委员会|委员"],
    "增补名单由第十四届全国政协委员讨论。",
    [],
  ],
  [
    "the district's head after its secretary",
    "重庆市",
    "大足区委书记徐晓明、区长杨爱华出席。",
    [`徐晓明|${prefix}重庆市大足区委员会|书记`, "杨爱华|重庆市大足区人民政府|区长"],
    "大足区委书记徐晓明到会。各区区长讨论。",
    [`徐晓明|${prefix}重庆市大足区委员会|书记`],
  ],
  [
    "a second rank of one body",
    null,
    "商务部副部长张文远、新闻发言人李小敏介绍。",
    ["张文远|商务部|副部长", "李小敏|商务部|新闻发言人"],
    "商务部副部长张文远介绍。新闻发言人制度健全。",
    ["张文远|商务部|副部长"],
  ],
  [
    "a rank further on in the sentence",
    null,
    "四川省财政厅厅长陶剑明主持并讲话,总会计师徐莉华参加。",
    ["陶剑明|四川省财政厅|厅长", "徐莉华|四川省财政厅|总会计师"],
    "四川省财政厅厅长陶剑明主持。企业总会计师徐莉华参加。",
    ["陶剑明|四川省财政厅|厅长"],
  ],
  [
    "a sister body without its region",
    null,
    "杭州市纪委副书记、监委副主任朱春明说。",
    [`朱春明|${prefix}杭州市纪律检查委员会|副书记`, "朱春明|杭州市监察委员会|副主任"],
    "杭州市纪委副书记、业主委员会副主任到场。",
    [],
  ],
  [
    "the research office of a party committee",
    null,
    "合肥市委副秘书长、政研室主任徐文彬说。",
    [`徐文彬|${prefix}合肥市委员会|副秘书长`, `徐文彬|${prefix}合肥市委员会政策研究室|主任`],
    "合肥市委副秘书长、教研室主任不在。",
    [],
  ],
  [
    "a bureau after the head of government",
    null,
    "五原县副县长、农牧和科技局局长郭明远说。",
    ["郭明远|五原县人民政府|副县长", "郭明远|五原县农牧和科技局|局长"],
    "五原县副县长、农牧和科技企业代表到场。",
    [],
  ],
  [
    "the general office",
    null,
    "国家卫生健康委员会办公厅主任王文斌说。",
    ["王文斌|国家卫生健康委员会办公厅|主任"],
    "国家卫生健康委员会办公楼主任务完成。",
    [],
  ],
  [
    "分管日常工作的副部长",
    null,
    "中央宣传部分管日常工作的副部长,国家电影局局长胡明远出席。",
    [`胡明远|${prefix}中央委员会宣传部|分管日常工作的副部长`, "胡明远|国家电影局|局长"],
    "中央宣传部分管日常工作。",
    [],
  ],
  [
    "a person in charge",
    "重庆市",
    "市生态环境局相关负责人王华明介绍。",
    ["王华明|重庆市生态环境局|负责人"],
    "市生态环境局相关负责人介绍。",
    [],
  ],
  [
    "staff of a body",
    null,
    "广州市财政局工作人员何小腾表示。",
    ["何小腾|广州市财政局|工作人员"],
    "某公司工作人员何小腾表示。",
    [],
  ],
  [
    "a president after his name",
    null,
    "访问南非期间,会见拉马福萨总统。",
    ["拉马福萨|南非|总统"],
    "访问南非期间,转达总统问候。",
    [],
  ],
  [
    "a word that ends like a transcription",
    null,
    "请转达普京总统,俄罗斯是友邻。",
    ["普京|俄罗斯|总统"],
    "请转达总统先生,俄罗斯是友邻。",
    [],
  ],
  [
    "a minister by his field",
    null,
    "斐济副总理兼贸易部长卡米卡米加出席。",
    ["卡米卡米加|斐济|副总理", "卡米卡米加|斐济|贸易部长"],
    "斐济企业会见我国财政部部长王大明。",
    ["王大明|财政部|部长"],
  ],
  [
    "an ambassador to us",
    null,
    "南非驻华大使谢文胜出席。",
    ["谢文胜|南非驻华大使馆|大使"],
    "南非形象大使谢文胜出席。",
    [],
  ],
  [
    "an ambassador of ours",
    null,
    "中国驻肯尼亚大使周平剑出席。",
    ["周平剑|中国驻肯尼亚大使馆|大使"],
    "驻村形象大使周平剑出席。",
    [],
  ],
  [
    "a ministry of another state",
    null,
    "老挝公安部副部长坎京出席。",
    ["坎京|老挝公安部|副部长"],
    "公安部副部长李京生出席。",
    ["李京生|公安部|副部长"],
  ],
  [
    "a head of an organisation",
    null,
    "联合国秘书长古特雷斯致辞。",
    ["古特雷斯|联合国|秘书长"],
    "某学会秘书长古明致辞。",
    [],
  ],
  [
    "the presidium",
    null,
    "十四届全国人大二次会议主席团开会。主席团常务主席赵明远主持。",
    ["赵明远|第十四届全国人民代表大会第二次会议主席团|常务主席"],
    "大会主席团开会。",
    [],
  ],
  [
    "a democratic party",
    null,
    "民革中央主席郑建明讲话。",
    ["郑建明|中国国民党革命委员会中央委员会|主席"],
    "民革党员主席台就座。",
    [],
  ],
  [
    "a zone's two committees",
    null,
    "太原中北高新区党工委书记、管委会主任李明远说。",
    [
      `李明远|${prefix}太原中北高新技术产业开发区工作委员会|书记`,
      "李明远|太原中北高新技术产业开发区管理委员会|主任",
    ],
    "太原中北高新区党工委书记、管委会主任不在。",
    [],
  ],
];

describe("officials and their posts", () => {
  it.each(pairs)("%s", (_rule, home, positive, posts, trap, inTrap) => {
    expect(postsIn(positive, home)).toEqual(posts);
    expect(postsIn(trap, home)).toEqual(inTrap);
  });
});

describe("officials without posts", () => {
  const alone: readonly (readonly [rule: string, positive: string, names: string[], trap: string])[] = [
    ["attending", "双方签署了文件。\n王明远参加会见。", ["王明远"], "双方签署了文件。\n全体人员参加会见。"],
    [
      "attending in a row",
      "王明远、李文华、张志强等出席会议。",
      ["王明远", "李文华", "张志强"],
      "企业、高校、院所等出席会议。",
    ],
    ["a village secretary", "村党支部书记安桂云介绍。", ["安桂云"], "村党支部书记介绍。"],
    ["no manager of a firm", "市委书记刘彦明说。", ["刘彦明"], "太原集团战略投资部部长助理刘彦明说。"],
    ["no head of a project", "党委副书记吴传明说。", ["吴传明"], "某隧道局公司项目部党组书记吴传明说。"],
    ["no leaders that travel", "海南省领导王明远出席。", ["王明远"], "海南省领导外访占比约八成。"],
    ["no delegates", "主任王文明说。", ["王文明"], "与师生代表交流,八位明星队长到场。"],
  ];
  it.each(alone)("%s", (_rule, positive, names, trap) => {
    expect(namesIn("Official", positive)).toEqual(names);
    expect(namesIn("Official", trap)).toEqual([]);
  });
});
