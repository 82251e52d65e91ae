import { describe, expect, it } from "vitest";
import { html } from "./html.ts";

const read = (page: string) => html.read(new TextEncoder().encode(page));

describe("reading an html page", { timeout: 60_000 }, () => {
  it("gives the article alone, a line a block, with the page's own title and day", () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8">
      <title>关于修路的通知_某县人民政府网</title>
      <meta name="PubDate" content="2020-05-06 10:39">
      <style>p { color: red }</style></head><body>
      <div class="top"><a href="/">首页</a> | <a href="/zw">政务公开</a></div>
      <nav><ul><li>新闻</li><li>互动</li></ul></nav>
      <h1>关于修路的
        通知</h1>
      <div class="main"><div id="zoom"><p>各乡镇：</p><p>　　今年<b>新修</b>公路
          100公里，<br>架桥3座。</p>
        <script>count()</script><p style="display:none">暗字</p>
        <ol><li>甲镇牵头</li><li>乙镇配合</li></ol><p>某县交通局&nbsp;2020年5月6日</p></div></div>
      <footer>版权所有</footer><form><button>提交</button></form></body></html>`;
    expect(read(page)).toEqual({
      text: "关于修路的 通知\n各乡镇：\n　　今年新修公路 100公里，\n架桥3座。\n甲镇牵头\n乙镇配合\n某县交通局\u00a02020年5月6日",
      title: "关于修路的 通知",
      publishedOn: "2020-05-06",
    });
  });

  it("puts tabs between the cells of a table row and keeps empty cells", () => {
    const table = `<table><caption>指标</caption><thead><tr><th>名称</th><th> 2025年 </th></tr></thead>
      <tbody><tr><td><p>公路</p></td><td>100<br>公里</td></tr><tr><td></td><td>3座</td></tr></tbody></table>`;
    expect(read(`<body><p>见下表。</p>${table}<p>完。</p></body>`).text).toBe(
      "见下表。\n指标\n名称\t2025年\n公路\t100 公里\n\t3座\n完。",
    );
  });

  it("takes a table that only lays out the page for no table", () => {
    const page = `<body><table><tr><td>栏目</td><td><table><tr><td><p>今年修路。</p><p>明年架桥。</p><p>后年通车。</p>
      </td></tr></table></td></tr></table></body>`;
    expect(read(page).text).toBe("今年修路。\n明年架桥。\n后年通车。");
  });

  it("keeps the lines of preformatted text and joins those of everything else", () => {
    expect(read("<pre>一、修路\n二、架桥</pre><p>甲\n乙</p>").text).toBe("一、修路\n二、架桥\n甲 乙");
  });

  it("reads a fragment without html or body", () => {
    expect(read("<p>修路。</p><p>架桥。</p>").text).toBe("修路。\n架桥。");
  });

  it("decodes character references and leaves comments out", () => {
    expect(read("<p>甲&amp;乙 &#20013;<!-- 丙 --></p>").text).toBe("甲&乙 中");
  });

  it.each(["gb2312", "GBK", "gb18030"])("reads a page that declares %s", (name) => {
    const declaration = new TextEncoder().encode(`<html><head><meta charset="${name}"></head><body><p>`);
    const bytes = Uint8Array.of(...declaration, 0xcf, 0xd8, 0xc0, 0xef, 0xd0, 0xde, 0xc2, 0xb7);
    expect(html.read(bytes).text).toBe("县里修路");
  });

  it("reads a page that declares Big5", () => {
    const head = '<meta http-equiv="Content-Type" content="text/html; charset=big5"><p>';
    const bytes = Uint8Array.of(...new TextEncoder().encode(head), 0xbf, 0xa4, 0xb8, 0xcc);
    expect(html.read(bytes).text).toBe("縣裡");
  });

  it.each([
    ['<meta property="og:title" content="甲办法"><title>乙</title><body><h1>丙</h1>文', "甲办法"],
    ["<title>乙办法 - 某市政府</title><body><h1>丙办法</h1>文", "丙办法"],
    ["<title>关于2021-2025年规划的通知 | 某市</title><body><p>文。", "关于2021-2025年规划的通知"],
    ["<body><p>丁办法</p><p>文。</p>", "丁办法"],
    ["<body><p>文。</p>", null],
  ])("takes the title of %s", (page, title) => {
    expect(read(`<html>${page}</html>`).title).toBe(title);
  });

  it.each([
    ['<meta name="publishdate" content="2021年3月5日">', "2021-03-05"],
    ['<meta property="article:published_time" content="2021-03-05T08:00:00+08:00">', "2021-03-05"],
    ['<time datetime="2021-03-05">', "2021-03-05"],
    ['<meta name="publishdate" content="2021-02-30">', null],
    ["<p>2021年3月5日</p>", null],
  ])("takes the day of %s", (page, day) => {
    expect(read(`<html><head>${page}</head><body><p>文。</p></body></html>`).publishedOn).toBe(day);
  });

  it("survives a page nested ten thousand deep", () => {
    expect(read(`${"<div>".repeat(10_000)}修路。`).text).toBe("修路。");
  });

  const article = [
    "江州市人民政府办公室印发修路方案如下。",
    "一、今年市交通局将新修农村公路100公里。",
    "二、市财政局安排资金3亿元。",
  ];

  it.each([
    [
      "an editor inside a frame of links, with a table of the file's data above and shares below",
      `<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li>政务公开</li><li>办事服务</li></ul></div>
      <div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/zw">文件</a></div><div class="content">
      <table class="xxgk"><tr><td>索引号：</td><td>00001-2026-7</td><td>发布机构：</td><td>江州市人民政府办公室</td></tr></table>
      <h1 class="title">江州市修路方案</h1><div class="info">发布时间：2026-03-05　来源：办公室　字体：[大 中 小]</div>
      <div class="view trs_paper_default"><div class="TRS_Editor">${article.map((each) => `<p>${each}</p>`).join("")}</div></div>
      <div class="share">分享到：<a>微信</a> 微博 空间 扫一扫在手机打开当前页</div>
      <div class="related"><h3>相关阅读</h3><ul><li><a href="/1">江州市修路方案解读</a></li></ul></div></div>
      <div class="footer">主办单位：江州市人民政府办公室　承办单位：江州市大数据中心　网站标识码0000000001　备案号00000001号　地址：江州市一路1号</div>`,
    ],
    [
      "a zoomed text of broken lines between old tables",
      `<table width="1000"><tr><td><a href="/">首页</a> | <a href="/2">领导</a> | 简介</td></tr></table>
      <table width="1000"><tr><td width="200">栏目导航<br>政府文件<br>政策解读</td><td>
      <table><tr><td><h1>江州市修路方案</h1></td></tr><tr><td>2026-03-05 浏览次数：99</td></tr>
      <tr><td id="zoom">${article.join("<br><br>")}</td></tr><tr><td>【打印】【关闭】</td></tr></table></td></tr></table>
      <table><tr><td>版权所有：江州市人民政府　未经许可不得转载　技术支持：江州市大数据中心</td></tr></table>`,
    ],
    [
      "an article with its heading, its data and a code for phones",
      `<div id="app"><div class="top-bar">无障碍 <a href="/en">English</a> 长者模式 登录 注册</div><main><div class="article">
      <h1>江州市修路方案</h1><p class="meta"><span>2026-03-05</span><span>来源：江州日报</span></p>
      <div class="article-content">${article.map((each) => `<div>${each}</div>`).join("")}</div>
      <div class="qrcode"><img src="q.png"><p>扫码阅读全文并分享给好友，关注江州发布微信公众号获取更多权威信息</p></div></div></main>
      <aside><h2>热点</h2><p>今天的热点是另一件事情，与本文没有任何关系。</p></aside></div>`,
    ],
  ])("takes the text out of %s", (_, body) => {
    expect(
      read(
        `<!doctype html><html><head><title>江州市修路方案_江州市人民政府</title></head><body>${body}</body></html>`,
      ).text,
    ).toBe(["江州市修路方案", ...article].join("\n"));
  });

  it("says of a page that scripts fill when it is shown what to do", () => {
    const page =
      '<html><head><title>题</title></head><body><div id="app"></div><script>load("修路")</script></body></html>';
    expect(() => read(page)).toThrow(
      "Expected a page with text, but this one is filled by its scripts when a browser shows it; open it in a browser, copy its text into a .txt file or print it to a PDF file, and try again.",
    );
  });
});
