import { commonWord } from "../../lexicon/common-words.ts";

/**
 * The verbs that policy texts act with, the adverbs before them and the openings before those.
 * Example of ours: 同时，进一步|加快|推进|综合货运枢纽建设 – opening, adverbs, verb, object.
 */
const verbs = `
推进 推动 加快 加强 建设 打造 实施 开展 深化 培育 优化 促进 落实 发展 提升 推广 拓展 厚植 启动 统筹 壮大 围绕 聚焦 出台 加速 推出 发挥 引导 扩大
开发 提高 建立 健全 编制 开工 坚持 放宽 完善 抓好 制定 布局 升级 批复 创建 做好 创设 规范 巩固 划定 加大 完成 使 带动 设立 审议 依托 严格 办好
筹建 筑牢 发布 争创 服务 搭建 组建 增强 调整 确立 引进 投资 构建 形成 改造 新建 扩建 改建 续建 共建 共享 共推 共创 建成 建好 建强 用好 用足 做大 做强 做优 做精 做实
强化 深耕 激发 释放 保障 保持 稳定 控制 降低 减少 压减 压缩 淘汰 治理 整治 修复 保护 利用 盘活 整合 集聚 聚集 吸引 招引 引育 培养 选派 培训 组织 举办 承办 召开 参与 参加 主办
支持 鼓励 探索 研究 谋划 规划 部署 安排 下达 拨付 筹集 投入 给予 补助 奖励 减免 降 实现 达到 突破 超过 新增 增加 增长 提质 扩容 延伸 对接 融入 协调 衔接 合作 协作 联动 携手 联合 会同
签署 签订 印发 颁布 修订 制订 起草 公布 发行 开通 投用 投产 运营 运行 上线 贯通 通车 竣工 落地 挂牌 揭牌 启用 开放 开设 设置 配备 配置 供应 供给 提供 搭 纳入 列入 列为 作为 确定 明确 赋予 授予 认定
遴选 评选 推荐 推介 宣传 弘扬 传承 繁荣 普及 监管 监督 检查 督促 督导 考核 评估 评价 监测 预警 防范 化解 打击 查处 清理 取消 下放 简化 精简 改进 改革 创新 转型 转化 转移 承接 攻关 攻坚
挖掘 彰显 擦亮 打响 打好 打通 畅通 疏解 疏通 缓解 解决 破解 消除 补齐 补 延 强 壮 拓宽 拓 扩 稳 稳住 促 育 建 办 抓 抓实 抓紧 狠抓 守 守牢 守住 兜牢 织密 织牢 夯实 筑 牵头 负责 承担 履行 主持
满足 适应 应对 响应 回应 贯彻 执行 遵循 遵守 学习 领会 把握 顺应 紧扣 紧盯 瞄准 锚定 立足 突出 注重 重视 关注 关心 关爱 帮助 帮扶 扶持 资助 救助 援助 赋能 助力 助推 推行 施行 试行 试点 示范 引领 牵引 驱动 撬动 支撑
连接 联通 互联 互通 辐射 覆盖 惠及 普惠 集成 汇聚 汇集 建构 重塑 再造 重构 更新 迭代 升 迈 迈向 迈入 跻身 争取 力争 力促 申报 申请 申建 申办 积累 储备 储 采购 收购 销售 出口 进口 外迁 搬迁 安置 选址 复制 提炼
加固 修建 修缮 疏浚 清淤 补种 加装 维护 维持 守护 呵护 尊重 保证 确保 统一 统合 归集 汇 梳理 排查 普查 摸清 摸排 清查 核查 清零 根治 遏制 管控 管理 管好 用活 激活 唤醒 增设 增开 加密 开行 开辟 架设 铺设 敷设 安装 部署 接入 迁移
研发 研制 量产 生产 制造 种植 养殖 播种 收获 收储 储运 物流 配送 直供 扶贫 振兴 崛起 腾退 腾笼 征收 征集 招聘 招募 聘请 引入 落户 入驻 进驻 进入 走进 深入 走出 走向 接轨 看齐 对标 比照 参照 参考 借鉴 吸收
展示 展现 展出 亮相 呈现 讲好 讲述 叫响 树立 塑造 营造 创造 创作 改善 美化 绿化 亮化 净化 硬化 拆除 关停 关闭 退出 转产 限制 约束 禁止 杜绝 防止 预防 防治 防控 防御 抗击 救援 抢修 恢复 重建 还 偿还 归还 兑现 兑付 清偿
结合 配合 协同 协助 合力 发起 倡导 倡议 提倡 主张 呼吁 号召 动员 调动 调度 调配 调剂 调控 调研 考察 访问 会见 会谈 磋商 商谈 洽谈 谈判 达成 接受 获得 获评 获批 荣获 入选 入围 取得 赢得 收到 拥有 具备 符合 迎来 举行 开幕 闭幕 出席 提出 提请 下拨 命名 签约 结对 结成 缔结 表彰 通报 听取 审查 审计 讨论 研讨 交流 座谈 慰问 走访 赴 审议通过 表决通过 引导支持 引导和支持 鼓励支持 支持鼓励 决定 同意 批准 核准 备案 审批 办理 受理 立项 选取
成立 创立 抢抓 践行 采用 采取 打破 创办 开办 兴办 颁发 承诺 筹备 筹办 深挖 涵养 谱写 续写 推开 攻克 输出 捐赠 派出 派遣 增派 调拨 募集 筹措 扎牢 压实
压紧 抓牢 抓细 兜住 扛起 肩负 点亮 丰富 开拓 抢占 抢建 赶超 领跑 编写 修编 开建 动工 封顶 投运 首发 发放 缩减 核定 界定 认领 对口支援 协办 联办 联建 共育 共管 互设 互认 互派
开创 增进 选拔 下发 转发 探讨 发扬 造福 带领 接待 建起 援建 展开 放大 吸纳 注入 凝聚 支援 应用 抽调 输送 召集 选育 推送 破除 使用 登记 加深 腾出 转变 开启 宣讲 巡察 督办 实行 办成 派驻 邀请
`;
const adverbs = `
积极 大力 深入 持续 全面 着力 进一步 因地制宜 加速 高质量 全力 努力 坚定 坚定不移 高标准 高水平 有效 扎实 精心 充分 更好 更加 加力 聚力 重点 科学 稳步 稳妥 率先 主动 牢牢 系统 认真 切实 全方位 有序 逐步 逐渐 不断 始终 一直
共同 联合 联手 携手 协同 继续 抓紧 严格 深度 加紧 同步 首次 正式 先后 累计 成功 分批 分类 分步 分级 统一 集中 整体 协调 联动 务实 高效 高位 高起点 高规格 大幅 显著 明显 基本 初步 总体 合理 依法 依规 依法依规 精准 靠前 提前 超前 前瞻 适度 适时 及时 尽快 尽早
奋力 合力 强力 倾力 倾心 用心 用力 加大力度 千方百计 坚决 坚持不懈 毫不动摇 一体 一体化 协力 共 齐心 自主 自觉 直接 分别 均 都 也 还 又 再 并 已 已经 正 正在 将 将要 将会 要 会 可 能 能够 应 应当 必须 须 务必 拟 计划 预计 预期 有望 力争 争取 确保 即将 就 便 才 更 最 先 新 多 严 细 快 广泛 普遍 常态化 市场化 规范 规范化 项目化 
创新 灵活 综合 优先 着重 侧重 特别 尤其 真正 真抓实干 久久为功 持之以恒 锲而不舍 纵深 向纵深 加快 统筹 强化 深化 加强 推动 注重 坚持
`;
const openings = `
同时 此外 另外 其中 其次 首先 最后 一方面 另一方面 为此 因此 对此 据此 由此 因而 从而 进而 并且 而且 以及 不仅 还 并 且 一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 一要 二要 三要 四要 五要 六要 具体来说 具体而言 总的来看 
与此同时 在此基础上 在此过程中 此次 本次 目前 当前 现在 如今 近日 日前 近期 近年来 今天 昨天 今日 昨日 上午 下午 连日来 最近 随后 接着 接下来 下一步 今后 未来 下阶段 下一阶段 届时 以来 多年来 几年来 一年来 十年来 去年 前年 此前 之前 过去 过去一年 五年来 三年来 长期以来 一直以来 会上 会后 会前 会议期间 期间 其间 
例如 比如 如 特别是 尤其是 包括 总之 事实上 实际上 据介绍 据悉 据了解 据统计 据透露
`;

const verbSet = new Set(words(verbs));
const adverbSet = new Set(words(adverbs));
const openingSet = new Set(words(openings));
const LONGEST_WORD = 7;
const LONGEST_OTHER = 4;
const SHORTEST_OTHER = 2;

/** The longest policy verb that starts exactly at `at`; null where none does. */
export function verbAt(shadow: string, at: number, end: number): string | null {
  return longest(verbSet, shadow, at, end);
}

/** 修改后的|办法, 伴随着|歌声, 采摘、|制茶: the verb tells which thing is spoken of. */
const describing = /^(?:[后前中过了]?的|着|、|后$)/;

/** What is, lies, seems, is thought or befalls somebody: no act of whoever was named before. */
const states: ReadonlySet<string> = new Set(
  words(
    "位于 坐落 坐落于 地处 来自 源自 源于 属于 处于 居于 位居 位列 成为 面临 存在 具有 富有 缺乏 缺少 需要 值得 意味着 期待 期盼 希望 认为 相信 感到 觉得 知道 记得 看到 听到 发现 遇到 遇难 遇见 发生 涉及 导致 造成 受到 遭受 包括 包含 涵盖 显示 表明 体现 反映 说明 可谓 犹如 好比 比如 例如 据悉 得知 得益于 有助于 有利于 旨在 没有 不是 还有 已有 走进 来到 走来 前来 只见 随处可见",
  ),
);

/**
 * The longest word at `at` that the language uses as a verb and that no list above has: 抢抓, 总结, 点亮; null where none starts.
 * Words that are as often nouns (旅游, 消费) are none.
 */
export function otherVerbAt(shadow: string, at: number, end: number): string | null {
  for (let length = Math.min(LONGEST_OTHER, end - at); length >= SHORTEST_OTHER; length -= 1) {
    const word = shadow.slice(at, at + length);
    if (commonWord(word)?.speech !== "v") continue;
    return states.has(word) || describing.test(shadow.slice(at + length, Math.min(end, at + length + 3)))
      ? null
      : word;
  }
  return null;
}

/** The longest adverb or modal word that starts exactly at `at`. */
export function adverbAt(shadow: string, at: number, end: number): string | null {
  return longest(adverbSet, shadow, at, end);
}

/** The longest opening (同时, 一是, 近日) that starts exactly at `at`. */
export function openingAt(shadow: string, at: number, end: number): string | null {
  return longest(openingSet, shadow, at, end);
}

function longest(set: ReadonlySet<string>, shadow: string, at: number, end: number): string | null {
  for (let length = Math.min(LONGEST_WORD, end - at); length > 0; length -= 1) {
    const word = shadow.slice(at, at + length);
    if (set.has(word)) return word;
  }
  return null;
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
