/** Words that follow a person's name in running text, reporting verbs first; they show where a name ends. */
export const wordsAfterNames: readonly string[] = (
  "说 称 表示 指出 介绍 强调 透露 告诉 认为 坦言 接任 调任 转任 出任 升任 履新 举行 奔赴 谈到 提到 回应 回答 解释 分析 宣布 通报 建议 呼吁 要求 主持 出席 讲话 发言 致辞 致信 致电 会见 会谈 参加 陪同 率 带队 带领 " +
  "在 对 就 向 与 和 同 及 以及 等 作 到 赴 为 以 先后 分别 一行 的 是 将 今天 近日 日前 也 还 同志 受 应 接受 代表 深入 调研 考察 检查 听取 观看 签署 任 担任 当选 兼任 违规 违反 " +
  "涉嫌 组织 利用 收受 因 于 给 被 把 从 都 又 曾 已 正 一直 一边 随后 最后 首先 明确 多次 亲自 同 现场 当日 当天 上午 下午 晚上 通过 围绕 结合 充分 高度 热烈 欢迎 感谢 祝贺 " +
  "所 没 不 有 看 走 来 去 做 写 讲 谈 问 答 算 想 用 让 请 始终 宣读 传达 汇报 部署 巡视 视察 慰问 抵达 离开 访问 发表 提出 作出 做出 作了 做了 进行 共同 简要 总书记 主席 书记 主任 局长 厅长 部长 市长 省长 县长 区长 总理 副总理 委员长 院长 镇长 代市长 代省长 总统 首相 秘书长 司长 处长"
).split(" ");

/** Words that stand before a name; where one of them could also begin the name (和, 于, 向), the shorter name is meant. */
export const wordsBeforeNames: ReadonlySet<string> = new Set(
  "和 与 于 向 从 时 任 为 同 由 对 应 及 以 因 经 并 请 让 给 据 把 被 将 在 以 是 有 原".split(" "),
);

/** Characters that transcribe foreign names. */
export const transcriptionLetters: ReadonlySet<string> = new Set(
  "阿埃艾安昂奥巴白拜班邦宝保贝本比彼边别波伯博布采查察昌楚茨达大戴丹当道德登邓迪底蒂丁东杜顿多厄恩尔法夫凡范菲费芬丰冯佛弗福盖甘冈高戈格根贡古瓜圭哈海汉豪赫亨洪侯胡华怀惠霍基吉季加贾简江杰捷金津京久居卡凯坎康考柯科克肯孔库夸昆拉莱赖兰郎朗劳勒雷蕾黎李里理利莉立丽连廉良列林琳龙隆娄卢鲁路伦罗洛吕马玛麦迈曼芒毛梅门蒙孟米密敏明摩莫默姆木穆拿娜纳乃南内嫩能尼妮年涅宁纽农努诺欧帕派潘庞佩彭蓬皮平泼珀普齐奇契恰强乔切钦琼丘屈热仁日荣瑞若萨塞赛三桑瑟森沙莎山珊尚绍舍申生圣施什石史士室舒顺朔斯松苏索所塔泰坦汤唐陶特腾提廷通图土托陀瓦万旺威韦维魏温文翁沃乌吾武西希悉锡席夏仙香肖谢辛欣兴修休许雪逊雅亚延扬杨耶叶伊依宜因英永尤于约云宰赞扎泽曾增扎詹珍治朱卓兹佐左罕贝托谢班哈".split(
    "",
  ),
);

/** Of the words after names those of one character that hardly ever end a given name: 张军|作报告, 李飞|在京. */
export const seldomInNames: ReadonlySet<string> = new Set(
  "作接调会对在向就与和同率将说称是的等也及还受从被把给又曾已都所没不有看走来去做讲谈问让请到赴任".split(""),
);

/** Words that begin like a name after a title and are none. */
export const notNames: ReadonlySet<string> = new Set(
  "到会 到场 在场 列席 与会 缺席 强调 成功 明确 宣布 和国 农业 高校 全国 关于 同志 家乡 方面 时候 机构 办公 干部 单位 人员 应当 应该 全体 党员 群众 都是 向全 于是 及时 常委 常务 元首 任期 任务 任职 任命 会议 会见 方案 计划 项目 严格 应邀 成员 和家 全面 文件 文章 时任 和平 关系 包括 从事 从严 平均 高度 高级 高质 喻为 王国 万人 支持 支部 施工 冲击 相关 相互 党中 党委 党组 党的 安全 安排 水平 金融 易地 时间 白皮 石油 华侨 华人 毛泽 马上 马克 江苏 江西 江南 云南 贵州 湖南 河北 河南 广东 海南".split(
    " ",
  ),
);
