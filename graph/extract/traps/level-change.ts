import { type TrapFamily, trap } from "./trap.ts";

/** The same function at another level is another body. */
export const levelChange: TrapFamily = {
  title: "bodies of one function at several levels",
  home: "重庆市",
  publishedOn: "2026-03-12",
  traps: [
    trap(
      "市财政局将新建仓库3座。",
      "Agency 重庆市财政局",
      "江津区财政局将新建仓库3座。",
      "Agency 重庆市江津区财政局",
    ),
    trap(
      "市教委将新建学校7所。",
      "Agency 重庆市教育委员会",
      "永川区教委将新建学校7所。",
      "Agency 重庆市永川区教育委员会",
    ),
    trap("财政部将安排资金20亿元。", "Agency 财政部", "市财政局将安排资金20亿元。", "Agency 重庆市财政局"),
    trap(
      "交通运输部将新建航标60座。",
      "Agency 交通运输部",
      "四川省交通运输厅将新建航标60座。",
      "Agency 四川省交通运输厅",
    ),
    trap(
      "四川省财政厅将安排资金6亿元。",
      "Agency 四川省财政厅",
      "成都市财政局将安排资金6亿元。",
      "Agency 成都市财政局",
    ),
    trap(
      "成都市人民政府将新建公园9个。",
      "Commitment 成都市人民政府",
      "成都市武侯区人民政府将新建公园9个。",
      "Agency 成都市武侯区人民政府",
    ),
    trap(
      "国家发展改革委将安排项目30个。",
      "Agency 国家发展和改革委员会",
      "市发展改革委将安排项目30个。",
      "Agency 重庆市发展和改革委员会",
    ),
    trap("市商务委将举办展会12场。", "Agency 重庆市商务委员会", "商务部将举办展会12场。", "Agency 商务部"),
    trap(
      "重庆市人民政府将新建隧道3条。",
      "Commitment 重庆市人民政府",
      "重庆市江北区人民政府将新建隧道3条。",
      "Agency 重庆市江北区人民政府",
    ),
    trap(
      "四川省人民政府将新建水库8座。",
      "Commitment 四川省人民政府",
      "四川省大竹县人民政府将新建水库8座。",
      "Region 大竹县 511724",
    ),
    trap(
      "市委将举办讲座30场。",
      "Agency 中国共产党重庆市委员会",
      "江津区委将举办讲座30场。",
      "Agency 中国共产党重庆市江津区委员会",
    ),
    trap(
      "广东省农业农村厅将建设基地40个。",
      "Agency 广东省农业农村厅",
      "佛山市农业农村局将建设基地40个。",
      "Agency 佛山市农业农村局",
    ),
    trap(
      "市科技局将培育企业500家。",
      "Agency 重庆市科学技术局",
      "科技部将培育企业500家。",
      "Agency 科学技术部",
    ),
    trap(
      "贵州省水利厅将加固堤防80公里。",
      "Agency 贵州省水利厅",
      "贵阳市水务局将加固堤防80公里。",
      "Agency 贵阳市水务局",
    ),
    trap(
      "文化和旅游部将举办活动60场。",
      "Agency 文化和旅游部",
      "市文化旅游委将举办活动60场。",
      "Agency 重庆市文化和旅游发展委员会",
    ),
  ],
};
