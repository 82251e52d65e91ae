import { describe, expect, it } from "vitest";
import { ProgressBar } from "./progress-bar.ts";

describe("ProgressBar", () => {
  it("fills with what is done and never breaks the line", () => {
    const written: string[] = [];
    const bar = new ProgressBar({ columns: 50, write: (text) => written.push(text) }, 2);
    bar.show(2, "重庆市发展和改革委员会关于进一步加快推进成渝地区双城经济圈建设的通知.txt");
    const line = (written[0] ?? "").replace("\r\u001b[2K", "");
    expect(line.startsWith(`${"█".repeat(30)} 2/2`)).toBe(true);
    const cells = [...line].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0);
    expect(cells).toBeLessThanOrEqual(49);
  });

  it("clears its line", () => {
    const written: string[] = [];
    new ProgressBar({ write: (text) => written.push(text) }, 2).clear();
    expect(written).toEqual(["\r\u001b[2K"]);
  });
});
