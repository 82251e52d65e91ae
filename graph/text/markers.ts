/** How a numbered or marked line begins. */
export interface Marker {
  /** Units that the marker takes, blanks behind it included. */
  readonly length: number;
  /** As in `Block.level`. */
  readonly level: number;
  /** Order of nesting when several kinds of numbers are mixed: the smaller stands above the greater. */
  readonly rank: number;
  /** Whether it opens a heading: 第一章 and # always, 一、 before a phrase that has something under it, a dash or 一是 never. */
  readonly heads: "always" | "perhaps" | "never";
}

const number = "[一二三四五六七八九十百零〇\\d]{1,6}";

/** What opens a line of a policy text, in its usual nesting; matched against the shadow. */
const forms: readonly { readonly form: RegExp; readonly level: number; readonly heads: Marker["heads"] }[] = [
  { form: new RegExp(`^第${number}[编篇章]`), level: 1, heads: "always" },
  { form: new RegExp(`^第${number}节`), level: 2, heads: "always" },
  { form: new RegExp(`^第${number}条`), level: 3, heads: "perhaps" },
  { form: /^[一二三四五六七八九十百]{1,5}[、.]/, level: 1, heads: "perhaps" },
  { form: /^\([一二三四五六七八九十百]{1,5}\)[、.]?/, level: 2, heads: "perhaps" },
  // 3.5亿元 opens no item.
  { form: /^\d{1,3}(?:[.、](?!\d)|\)(?![\d%]))/, level: 3, heads: "perhaps" },
  { form: /^\(\d{1,3}\)[、.]?/, level: 4, heads: "perhaps" },
  { form: /^[①-⑳⑴-⒇⒈-⒛㈠-㈩]/, level: 5, heads: "perhaps" },
  {
    form: /^(?:[一二三四五六七八九十]是|第[一二三四五六七八九十]{1,3},|[·●◆■○□▪►※*+-] )/,
    level: 6,
    heads: "never",
  },
  { form: /^[●◆■□▪►※]/, level: 6, heads: "never" },
];

const hashes = /^(#{1,6}) +/;
/** Room for six depths of # between chapters and 一、. */
const RANKS_OF_HASHES = 6;
const RANK_OF_CLAUSES = 3;

/** The marker at the start of a line of shadow text (its first units are enough); null where there is none. */
export function markerOf(line: string): Marker | null {
  const depth = hashes.exec(line);
  if (depth?.[1]) {
    const level = depth[1].length;
    return { length: depth[0].length, level, rank: RANK_OF_CLAUSES + level - 1, heads: "always" };
  }
  for (const [order, { form, level, heads }] of forms.entries()) {
    const match = form.exec(line);
    if (!match) continue;
    const rank = order < RANK_OF_CLAUSES ? order : order + RANKS_OF_HASHES;
    return { length: match[0].length, level, rank, heads };
  }
  return null;
}
