import { ablations } from "../ablations.ts";
import type { Quality } from "../extract-measures.ts";
import { bar, type Place, words } from "./svg.ts";

const ROW = 20;
const GAP = 12;
const LABEL = 70;
const WIDTH = 150;

const titles: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  industry: ["产业", "industry"],
  program: ["项目", "program"],
  link: ["联系", "link"],
};

/** F1 with rules and learned part, and with each of them alone. */
export function ablationBars({ x, y }: Place, { ablations: rows }: Quality): string {
  const tables = Object.keys(rows[0]?.f1 ?? {});
  const groups = tables.flatMap((table, group) => {
    const top = y + 24 + group * (rows.length * ROW + GAP);
    const [zh = table, en = table] = titles[table] ?? [];
    return [
      words({ x, y: top + 14 }, zh),
      words({ x, y: top + 32 }, en, "soft"),
      ...rows.map(({ key, f1 }, index) => {
        const title = ablations.find((ablation) => ablation.key === key)?.title;
        const value = f1[table] ?? 0;
        const at = top + index * ROW;
        return [
          bar({ x: x + LABEL, y: at + 2 }, WIDTH, 14, "track"),
          bar(
            { x: x + LABEL, y: at + 2 },
            (WIDTH * value) / 100,
            14,
            key,
            `${table}, ${title?.en}: ${value}`,
          ),
          words({ x: x + LABEL + WIDTH + 40, y: at + 13 }, value.toFixed(1), "number end"),
          words({ x: x + LABEL + WIDTH + 50, y: at + 13 }, `${title?.zh} · ${title?.en}`, "small soft"),
        ].join("");
      }),
    ];
  });
  return [words({ x, y }, "消融：F1 · Ablations: F1", "head"), ...groups].join("\n");
}
