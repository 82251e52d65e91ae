import { type TrapFamily, trap } from "./trap.ts";

/** Numbers that count nothing: names of techniques and lines, document numbers, ordinals, plan periods, years. */
export const noQuantities: TrapFamily = {
  title: "numbers that are no quantities",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap("市通信管理局将新建5个基站。", "Target =5个", "市通信管理局将新建5G基站。"),
    trap("市交通局将建设15条线路。", "Target =15条", "市交通局将建设轨道交通15号线。"),
    trap("市经济信息委将认定30家企业。", "Target =30家", "市经济信息委将认定第三批企业。"),
    trap("市教委将印发5份手册，新建学校6所。", "Target 学校 =6所", "市教委将落实渝教发〔2026〕6号文件。"),
    trap("市科技局将建设14个实验室、5个平台。", "Target 实验室 =14个", "市科技局将在“十四五”末建设实验室。"),
    trap("市发展改革委将实施20个项目。", "Target =20个", "市发展改革委将对照2030年目标实施项目。"),
    trap(
      "市农业农村委将办好1件实事、建设2个基地。",
      "Target 基地 =2个",
      "市农业农村委将落实中央一号文件，建设基地。",
    ),
    trap("市财政局将推进二十项改革。", "Target =20项", "市财政局将贯彻党的二十大精神，推进改革。"),
    trap("市交通局将新建4条省道。", "Target =4条", "市交通局将改造G4高速省道。"),
    trap("市商务委将办好12场展会。", "Target 展会 =12场", "市商务委将办好第12届展会。"),
    trap("市政务服务局将开通3条热线。", "Target 热线 =3条", "市政务服务局将开通12345热线。"),
    trap("市文化旅游委将打造5个景区。", "Target 景区 =5个", "市文化旅游委将打造5A级景区。"),
    trap("市经济信息委将新建3座工厂。", "Target 工厂 =3座", "市经济信息委将新建工业4.0工厂。"),
    trap("市交通局将新建2座码头。", "Target 码头 =2座", "市交通局将新建码头二期。"),
    trap("市生态环境局将治理25处河段。", "Target 河段 =25处", "市生态环境局将治理PM2.5。"),
    trap("市住房城乡建设委将改造8个小区。", "Target 小区 =8个", "市住房城乡建设委将改造建设路8号小区。"),
    trap("市卫生健康委将新建3所医院。", "Target 医院 =3所", "市卫生健康委将新建三级医院。"),
    trap("市通信管理局将开放6个端口。", "Target 端口 =6个", "市通信管理局将推进IPv6。"),
  ],
};
