import { describe, expect, it } from "vitest";
import { readText } from "../../text/read-text.ts";
import { tableTargetsOf } from "./tables.ts";

function read(rows: readonly string[]): string[] {
  return tableTargetsOf(readText(["主要指标", ...rows].join("\n")), "2024-03-12").map(
    ({ metric, comparator, value, unit, deadline, modality }) =>
      `${metric} ${comparator}${value}${unit} ${deadline} ${modality}`,
  );
}

describe("tableTargetsOf", () => {
  it("reads the last year's column with the unit of the row", () => {
    expect(
      read([
        "指标\t单位\t2023年\t2030年\t属性",
        "港口吞吐量\t亿吨\t2.1\t3以上\t预期性",
        "岸电使用率\t%\t80\t≥95\t约束性",
        "航道等级\t-\t三级\t二级\t预期性",
      ]),
    ).toEqual(["港口吞吐量 >=300000000吨 2030 AIM", "岸电使用率 >=95% 2030 MUST"]);
  });

  it("takes the unit from the brackets behind the name", () => {
    expect(read(["| 指标 | 2023年 | 2027年 |", "| 岸线复绿（公里） | 60 | 120左右 |"])).toEqual([
      "岸线复绿 ~120公里 2027 AIM",
    ]);
  });

  it("takes the unit from the brackets where the column of units is empty, and no blanks with it", () => {
    const rows = ["| 指标 | 单位 | 2023年 | 2027年 |", "|---|---|---|---|"];
    expect(read([...rows, "| 岸线复绿（公里） | | 60 | 120 |", "| 吞吐量 | 亿吨 | 2 | 3以上 |"])).toEqual([
      "岸线复绿 =120公里 2027 AIM",
      "吞吐量 >=300000000吨 2027 AIM",
    ]);
  });

  it("finds no target in a table of results", () => {
    expect(read(["指标\t单位\t2021年\t2022年", "港口吞吐量\t亿吨\t2.1\t3"])).toEqual([]);
  });
});
