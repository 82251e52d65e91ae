// 会同|市教委, 部|门, 局|面 -> where the name of a body can begin and where it has ended

/** A character of Chinese writing. */
export const han = /[\u4e00-\u9fff]/;

/** Words that no name of a body contains: they end a name that runs on. */
export const breaksName =
  /[的了将在是已正对为以等从向把被,、。;:()"《》\s]|表示|介绍|发布|印发|联合(?!会)|制定|开展|推进(?![中局办])|召开|加快|组织(?!部)|会同|牵头|负责|获悉|认为|指出|强调|通报|公布|启动|支持|实施|全面(?!深化|依法)|积极|要求|有关|相关|主办|承办|共同|举办|和省|和市|和国家|全国|坚持|聚焦|优化|超前|融入|如何|提请|落实|各项|各专门|各部|审议|提出|关于|建立|工程|强化|加强|深化(?!改革)|打造|构建|出席|听取|研究部署|调研|[格布大结全破僵残当新]局$|[展餐客大星]厅$|开好局|[局部处科司][长和]|原[局部]|副|口局$|书记(?!处)|干部|会议|成立|参加|主席(?!团)|主任|分别|机关(?!事务|工作)|组建|双方/;

/** What turns an ending into another word when it follows: 部门, 局面, 处理, 科技, 办理, 委员. */
const continuations =
  /^(?:部(?:长|门|署|分(?!管)|委|级|长会|队|落)|局(?:面|势|限|部|地|长(?!会))|处(?:长|理|于|置|罚|分|在|长会)|科(?:长|技|学|研|普)|办(?:理|法|公|事|好|学|实|成)|委(?:员(?!会)|托|派|内)|司(?:长|法|机)|所(?:长|有|在|以|需|属)|队(?:长|伍)|室(?:内|外|里)|站(?:长|位|点|在|立|上)|股(?:长|份|权|东|市)|院(?:校|士)|中心(?:城|任务|工作|思想|地位|镇|环节)|厅(?:长|局)|会(?:议|员|商|见|同))/;

/** Whether the ending of a name that ends at `end` begins another word there: 财政|局面. `length`: of the ending, one character or 中心. */
export function continues(shadow: string, end: number, length: number): boolean {
  return continuations.test(shadow.slice(end - length, end + 2));
}

/** How many characters of a name's ending take part in other words. */
export function endingLength(name: string): number {
  return name.endsWith("中心") ? 2 : 1;
}
