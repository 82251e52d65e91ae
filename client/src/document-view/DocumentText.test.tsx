import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { DocumentText } from "./DocumentText.tsx";
import type { TextMark } from "./text-mark.ts";

const text = "江州市发展改革委将建设云谷产业园。\n江州市同意。";
const agency: TextMark = {
  kind: "mention",
  start: 0,
  end: 8,
  type: "AGENCY",
  entityId: "agency_1",
  label: "江州市发展和改革委员会",
};
const region: TextMark = {
  kind: "mention",
  start: 0,
  end: 3,
  type: "REGION",
  entityId: "region_1",
  label: "江州市",
};
const program: TextMark = {
  kind: "mention",
  start: 11,
  end: 16,
  type: "PROGRAM",
  entityId: "program_1",
  label: "云谷产业园",
};
const later: TextMark = { ...region, start: 18, end: 21 };
const evidence: TextMark = { kind: "evidence", start: 8, end: 16, label: "将建设" };

const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = function scrollIntoView(options) {
    scrolled(this.textContent, options);
  };
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }) as MediaQueryList;
});

test("shows the whole text as Chinese, each line a paragraph", () => {
  render(<DocumentText text={text} marks={[agency, region, program, later, evidence]} focus={null} />);
  const article = screen.getByRole("article");
  expect(article.lang).toBe("zh-CN");
  expect([...article.querySelectorAll("p")].map((line) => line.textContent)).toEqual([
    "江州市发展改革委将建设云谷产业园。",
    "江州市同意。",
  ]);
});

test("a name says its type and the entity's full name", () => {
  render(<DocumentText text={text} marks={[agency]} focus={null} />);
  expect(screen.getByTitle("机构 江州市发展和改革委员会").textContent).toBe("江州市发展改革委");
});

test("markup in a text is shown as text", () => {
  const markup = '<img src=x onerror="alert(1)">将建设&nbsp;';
  render(<DocumentText text={markup} marks={[{ ...evidence, start: 4, end: 12 }]} focus={null} />);
  expect(screen.getByRole("article").textContent).toBe(markup);
  expect(document.querySelector("img")).toBeNull();
});

test("the words in focus are scrolled to and can be reached by keyboard", () => {
  const { rerender } = render(<DocumentText text={text} marks={[evidence, later]} focus={null} />);
  expect(scrolled).not.toHaveBeenCalled();
  rerender(<DocumentText text={text} marks={[evidence, later]} focus={{ start: 8, end: 16 }} />);
  expect(scrolled.mock.calls).toEqual([["将建设云谷产业园", { block: "center", behavior: "smooth" }]]);
  expect(document.querySelector("[data-focused]")?.getAttribute("tabindex")).toBe("0");
});

test("words in focus that no mark covers exactly are pointed out all the same", () => {
  render(<DocumentText text={text} marks={[program]} focus={{ start: 11, end: 13 }} />);
  expect(document.querySelector("[data-focused]")?.textContent).toBe("云谷");
});

test("names are one stop of the Tab key, arrows go on, Enter and a click open the entity", async () => {
  const opened: string[] = [];
  const user = userEvent.setup();
  render(
    <DocumentText
      text={text}
      marks={[agency, program, later]}
      focus={null}
      onEntity={(id) => opened.push(id)}
    />,
  );
  await user.tab();
  expect(document.activeElement?.getAttribute("aria-label")).toBe(
    "江州市发展改革委 机构 江州市发展和改革委员会",
  );
  await user.keyboard("{ArrowRight}{Enter}");
  await user.keyboard("{End}{Enter}");
  await user.keyboard("{Home}{ArrowLeft}{Enter}");
  await user.tab();
  expect(document.activeElement).toBe(document.body);
  await user.click(screen.getByTitle("项目 云谷产业园"));
  expect(opened).toEqual(["program_1", "region_1", "agency_1", "program_1"]);
});

test("a name inside a longer name is no button of its own, yet a click opens it alone", async () => {
  const opened: string[] = [];
  render(
    <DocumentText text={text} marks={[agency, region]} focus={null} onEntity={(id) => opened.push(id)} />,
  );
  expect(screen.getAllByRole("button")).toHaveLength(1);
  await userEvent.click(within(screen.getByRole("article")).getByTitle("地区 江州市"));
  expect(opened).toEqual(["region_1"]);
});

test("facts with the same words share one mark that says both", () => {
  render(
    <DocumentText
      text={text}
      marks={[evidence, { ...evidence, label: "由市里建设" }, evidence]}
      focus={null}
    />,
  );
  expect([...document.querySelectorAll("mark")].map((mark) => mark.getAttribute("aria-description"))).toEqual(
    ["将建设；由市里建设"],
  );
});
