import { describe, expect, it } from "vitest";
import { readImportArguments } from "./import-arguments.ts";

describe("readImportArguments", () => {
  it("takes files, what is known about them and where figures go", () => {
    const args = ["--home", "重庆市", "a.txt", "--date", "2020-05", "--json", "f.json", "texts"];
    expect(readImportArguments(args)).toEqual({
      paths: ["a.txt", "texts"],
      given: { home: "重庆市", date: "2020-05" },
      json: "f.json",
    });
  });

  it.each([
    [[], "none was named"],
    [["--date", "May", "a.txt"], "found May"],
    [["--fast", "a.txt"], "--fast"],
  ])("answers %j with a sentence", (args, part) => {
    const answer = readImportArguments(args);
    expect("en" in answer ? answer.en : "").toContain(part);
    expect("zh" in answer ? answer.zh : "").not.toBe("");
  });
});
