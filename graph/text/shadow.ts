import { to as traditionalTo } from "opencc-js/preset/t2cn";

/** What stands for a mark when matching, and every mark that it stands for. */
const marks: Readonly<Record<string, string>> = {
  '"': "“”„‟「」『』〝〞｢｣",
  "'": "‘’‚‛",
  "-": "—–―‒‑‐−",
  "~": "〜∼",
  "·": "•‧∙・･⋅",
  "。": "｡",
  "、": "､﹑",
  〇: "○◯",
  "〔": "﹝",
  "〕": "﹞",
  ",": "﹐",
  ";": "﹔",
  ":": "﹕︰",
  "?": "﹖",
  "!": "﹗",
  "(": "﹙",
  ")": "﹚",
};

/** Blanks of one unit that stand for a space; line ends and the tab, which parts table cells, stay. */
const blanks =
  "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000";

/** Also a character of simplified writing, in names of places: 乾县, 乾安县. */
const simplifiedToo = "乾";

/** Shapes of Hong Kong and Taiwan that the table of traditional characters does not have. */
const shapesOfRegions: Readonly<Record<string, string>> = {
  衞: "卫",
  敍: "叙",
  枱: "台",
  粧: "妆",
  簷: "檐",
  痺: "痹",
  衹: "只",
};

const script = closed(buildScript());
const table = buildTable();

/**
 * The text for matching: for each UTF-16 unit exactly one unit, so that a place in one is the same place in the other.
 * Words to be looked for go through it too, once, when they are loaded.
 *
 * | in the text | in the shadow |
 * |---|---|
 * | full-width letters, digits, punctuation: ＡＢ３ ， ： ； ？ ！ （ ） ％ | ASCII: ab3 , : ; ? ! ( ) % |
 * | “ ” ‘ ’ 「 」 『 』 | `"` and `'` |
 * | — – － and their like (a long dash is two), ～ 〜 | `-`, `~` |
 * | · • ・ in names | `·` |
 * | ideographic, no-break and other blanks | a space; tab and line ends stay |
 * | ○ in 二○二○ | 〇 |
 * | capital letters | small letters |
 * | traditional and compatibility characters: 發 | simplified: 发 |
 *
 * 。、《》〈〉【】〔〕… and numbers in circles stay as they are: `.` also parts decimals, `,` also ends clauses, and `<` compares.
 * A character whose image has another length stays as it is (℃, Ⅳ, İ, everything outside the basic plane).
 */
export function shadowOf(text: string): string {
  return imageOf(text, table);
}

/**
 * The same words in simplified characters of the usual shape, one unit for one unit, everything else as it is: names that keys are made of go
 * through it, so that 臺北市 and 台北市 are one.
 */
export function simplifiedOf(text: string): string {
  return imageOf(text, script);
}

function imageOf(text: string, table: Uint16Array): string {
  const units = new Uint16Array(Math.min(text.length, CHUNK));
  let shadow = "";
  for (let start = 0; start < text.length; start += CHUNK) {
    const length = Math.min(CHUNK, text.length - start);
    for (let at = 0; at < length; at += 1) units[at] = table[text.charCodeAt(start + at)] ?? 0;
    shadow += String.fromCharCode(...units.subarray(0, length));
  }
  return shadow;
}

/** Below the number of arguments that every engine accepts. */
const CHUNK = 8192;

function buildScript(): Uint16Array {
  const image = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
    isShapeVariant(unit) ? unitOf(String.fromCharCode(unit).normalize("NFKC"), unit) : unit,
  );
  for (const [from, to] of [...traditionalPairs(), ...Object.entries(shapesOfRegions)])
    if (from.length === 1 && to.length === 1) image[from.charCodeAt(0)] = to.charCodeAt(0);
  return image;
}

function buildTable(): Uint16Array {
  const image = buildScript();
  const set = (from: string, to: string) => {
    if (from.length === 1 && to.length === 1) image[from.charCodeAt(0)] = to.charCodeAt(0);
  };
  for (let unit = 0; unit < image.length; unit += 1) {
    const character = String.fromCharCode(unit);
    if (image[unit] !== unit) continue;
    if (isFullWidth(unit)) set(character, character.normalize("NFKC"));
    else set(character, character.toLowerCase());
  }
  for (const [mark, variants] of Object.entries(marks)) for (const variant of variants) set(variant, mark);
  for (const blank of blanks) set(blank, " ");
  return closed(image);
}

/** Radicals of the Kangxi block (frequent in text taken from PDF files) and compatibility ideographs. */
function isShapeVariant(unit: number): boolean {
  return (unit >= 0x2f00 && unit <= 0x2fd5) || (unit >= 0xf900 && unit <= 0xfaff);
}

function isFullWidth(unit: number): boolean {
  return unit >= 0xff01 && unit <= 0xff5e;
}

function unitOf(image: string, otherwise: number): number {
  return image.length === 1 ? image.charCodeAt(0) : otherwise;
}

function* traditionalPairs(): Generator<[string, string]> {
  for (const dictionary of traditionalTo.cn?.flat() ?? []) {
    const pairs =
      typeof dictionary === "string" ? dictionary.split("|").map((pair) => pair.split(" ")) : dictionary;
    for (const [traditional, simplified] of pairs) {
      if (traditional && simplified && !simplifiedToo.includes(traditional)) yield [traditional, simplified];
    }
  }
}

/** Follows each image to its end (Ａ → A → a), so that the shadow of a shadow is itself. */
function closed(image: Uint16Array): Uint16Array {
  return image.map((first) => {
    let unit = first;
    for (let next = image[unit] ?? unit; next !== unit; next = image[unit] ?? unit) unit = next;
    return unit;
  });
}
