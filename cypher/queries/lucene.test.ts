import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeLucene, nameQuery, pinyinQuery } from "./lucene.ts";

describe("a name", () => {
  test.each([
    ["重庆", '"重庆"^4 重庆'],
    ["张", "张*"],
    ["𠮷", "𠮷*"],
    ["  重庆  四川 ", '"重庆 四川"^4 重庆 四川'],
    ["*", "\\**"],
    ['"}) DETACH DELETE n //', '"\\"\\}\\) DETACH DELETE n \\/\\/"^4 \\"\\}\\) DETACH DELETE n \\/\\/'],
    ["name:*", '"name\\:\\*"^4 name\\:\\*'],
    ["/(a+)+$/", '"\\/\\(a\\+\\)\\+$\\/"^4 \\/\\(a\\+\\)\\+$\\/'],
    ["a AND b OR NOT c", '"a and b or not c"^4 a and b or not c'],
    ["BRAND", '"BRAND"^4 BRAND'],
    ["a\u0000b\ud800c", '"a b c"^4 a b c'],
  ])("%j asks for %j", (typed, query) => {
    expect(nameQuery(typed)).toBe(query);
  });

  test.each(["", "   ", "\u0000", "\udfff"])("nothing is left of %j", (typed) => {
    expect(nameQuery(typed)).toBeNull();
  });
});

describe("pinyin", () => {
  test.each([
    ["zhangs", "zhangs*"],
    ["Zhang San", "zhangsan*"],
    ["xi'an", "xian*"],
    ["lü", "lv*"],
    ["5g", "5g*"],
  ])("%j asks for %j", (typed, query) => {
    expect(pinyinQuery(typed)).toBe(query);
  });

  test.each(["张", "", "zhang*", "a:b", "zh张"])("%j is no pinyin", (typed) => {
    expect(pinyinQuery(typed)).toBeNull();
  });
});

test("no sign of Lucene's syntax is left without a backslash, whatever is typed", () => {
  const signs = fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/<>= 张a\u0000\ud800', "AND", " OR ", "NOT", "TO");
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (typed) => {
      const bare = escapeLucene(typed.join("")).replace(/\\./gsu, "");
      return !/[+\-&|!(){}[\]^"~*?:\\/<>=]|\b(AND|OR|NOT|TO)\b/.test(bare);
    }),
  );
});
