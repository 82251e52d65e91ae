import type { MockLink } from "@apollo/client/testing";
import { MockedProvider } from "@apollo/client/testing/react";
import { MantineProvider } from "@mantine/core";
import { configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { showLanguage } from "../../i18n/i18n.ts";
import { AddDocumentsPage } from "./AddDocumentsPage.tsx";
import { aPreview } from "./a-preview.ts";
import { noDrafts } from "./drafts.ts";
import { draftsStore } from "./drafts-store.ts";
import { deleteDocument, importDocuments } from "./import-documents.ts";
import { importLimits } from "./limits.ts";
import { previewDocument } from "./preview-document.ts";

const text = "江州市交通运输局将建设云谷大桥。";

const found = aPreview({
  title: text,
  publishedOn: "2020-05",
  homeRegion: "江州市",
  length: text.length,
  entities: [
    {
      id: "agency_1",
      type: "AGENCY",
      name: "江州市交通运输局",
      confidence: 0.99,
      mentions: [{ start: 0, end: 8 }],
    },
    {
      id: "program_1",
      type: "PROGRAM",
      name: "云谷大桥",
      confidence: 0.8,
      mentions: [{ start: 11, end: 15 }],
    },
  ],
  commitments: [
    {
      id: "commitment_1",
      speaker: null,
      actors: ["江州市交通运输局"],
      partners: ["滨海市"],
      objects: ["云谷大桥"],
      action: "建设",
      modality: "WILL",
      deadline: "2025-12-31",
      deadlineText: "2025年底",
      confidence: 0.834,
      targets: [
        {
          metric: "投资",
          comparator: "GTE",
          value: 30_000,
          unit: "元",
          deadline: null,
          confidence: 0.7,
          evidence: { start: 8, end: 15, quote: "将建设云谷大桥" },
        },
      ],
      evidence: { start: 0, end: 15, quote: text.slice(0, 15) },
    },
  ],
});

const limits: MockLink.MockedResponse = {
  maxUsageCount: Number.POSITIVE_INFINITY,
  request: { query: importLimits },
  result: {
    data: {
      limits: {
        __typename: "Limits",
        maxDocumentLength: 200_000,
        maxDocumentsPerImport: 100,
        maxBodyBytes: 1_048_576,
      },
    },
  },
};

function previewing(answer: Pick<MockLink.MockedResponse, "result" | "error">): MockLink.MockedResponse {
  return { request: { query: previewDocument, variables: () => true }, delay: 0, ...answer };
}

function importing(document: Record<string, unknown>): MockLink.MockedResponse {
  return {
    request: { query: importDocuments, variables: () => true },
    result: {
      data: {
        importDocuments: { id: "import_1", documents: [{ source: "甲", problem: null, ...document }] },
      },
    },
  };
}

const deleting: MockLink.MockedResponse = {
  request: { query: deleteDocument, variables: { id: "document_1" } },
  result: { data: { deleteDocument: { id: "document_1", deleted: true } } },
};

const ready = previewing({ result: { data: { previewDocument: found } } });
const imported = importing({ status: "IMPORTED", document: { __typename: "Document", id: "document_1" } });

function show(...mocks: readonly MockLink.MockedResponse[]) {
  render(
    <MockedProvider mocks={[limits, ...mocks]}>
      <MantineProvider env="test">
        <MemoryRouter>
          <AddDocumentsPage watch={() => () => {}} />
        </MemoryRouter>
      </MantineProvider>
    </MockedProvider>,
  );
  return userEvent.setup();
}

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

class NoResizes implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  window.ResizeObserver = NoResizes;
  draftsStore.setState(noDrafts, true);
  showLanguage("zh");
  Element.prototype.scrollIntoView = vi.fn();
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media: query,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    }) as MediaQueryList;
});

async function paste(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole("textbox", { name: "文本" }));
  await user.paste(text);
}

test("offers to paste or choose files, and nothing to save", () => {
  show();
  expect(screen.getByRole("heading", { name: "还没有文本" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "保存" }).matches(":disabled")).toBe(true);
});

test("a pasted text shows what would be found, pointed out in the text", async () => {
  const user = show(ready);
  await paste(user);
  const article = await screen.findByRole("article");
  expect(article.textContent).toBe(text);
  expect(within(article).getByTitle("机构 江州市交通运输局").textContent).toBe("江州市交通运输局");
  const card = screen.getByRole("button", { name: /^江州市交通运输局.*投资/ });
  expect(card.textContent).toBe(
    "江州市交通运输局 可信度 83% 将 建设 · 云谷大桥 投资 ≥ 30,000 元 · 可信度 70%与 滨海市 · 期限 2025年12月31日（2025年底）",
  );
  expect(screen.getByText("2020年5月 · 所指地区 江州市 · 16 字")).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe(`${text}：找到 2 个实体、1 条承诺。`);
});

test("a chosen commitment is shown in the text", async () => {
  const user = show(ready);
  await paste(user);
  await user.click(await screen.findByRole("button", { name: /^江州市交通运输局.*投资/ }));
  expect(document.querySelector("[data-focused]")?.textContent).toBe("江州市交通运输局将建设云谷大桥");
});

test("the legend counts each kind and hides it", async () => {
  const user = show(ready);
  await paste(user);
  const agencies = await screen.findByRole("button", { name: "机构 1" });
  await user.click(agencies);
  expect(agencies.getAttribute("aria-pressed")).toBe("false");
  expect(screen.queryByTitle("机构 江州市交通运输局")).toBeNull();
  expect(screen.getByTitle("项目 云谷大桥")).toBeTruthy();
  expect(screen.getByRole("button", { name: "官员 0" }).matches(":disabled")).toBe(true);
});

test("a text without commitments says so and can be saved", async () => {
  const user = show(previewing({ result: { data: { previewDocument: { ...found, commitments: [] } } } }));
  await paste(user);
  expect(await screen.findByText(/^没有找到承诺：.*仍可保存，其中 2 个实体会进入图谱。$/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "保存" }).matches(":disabled")).toBe(false);
});

test("a refused text says why and can be tried again", async () => {
  const refusal = previewing({
    result: { errors: [{ message: "No answer in time.", extensions: { code: "TIMEOUT" } }] },
  });
  const user = show(refusal, ready);
  await paste(user);
  expect(await screen.findAllByText("服务器忙；请稍候再试。")).not.toEqual([]);
  expect(screen.getByRole("button", { name: "保存" }).matches(":disabled")).toBe(true);
  await user.click(screen.getByRole("button", { name: "再读一次" }));
  expect(await screen.findByRole("article")).toBeTruthy();
});

test("a saved document can be looked at on the canvas and deleted after a question", async () => {
  const user = show(ready, imported, deleting);
  await paste(user);
  await screen.findByRole("article");
  await user.click(screen.getByRole("button", { name: "保存" }));
  const link = await screen.findByRole("link", { name: "在图谱上查看 2 / 2 个实体" });
  expect(link.getAttribute("href")).toBe("/?add=agency_1,program_1");
  expect(screen.getByRole("status").textContent).toBe("保存结束：新存 1 份，未改动 0 份，失败 0 份。");
  await user.click(screen.getByRole("button", { name: "删除" }));
  await user.click(screen.getByRole("button", { name: "保留" }));
  await user.click(screen.getByRole("button", { name: "删除" }));
  await user.click(screen.getByRole("button", { name: "删除文件" }));
  expect(await screen.findByText(/^已删除/)).toBeTruthy();
  expect(screen.getByRole("status").textContent).toBe(`已从图谱删除：${text}。`);
});

test("a document that could not be stored says why and can be saved again", async () => {
  const failed = importing({ status: "FAILED", document: null, problem: "The database did not answer." });
  const user = show(ready, failed, imported);
  await paste(user);
  await screen.findByRole("article");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText("服务器拒绝了这份文本：The database did not answer.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "重试保存" }));
  expect(await screen.findByRole("link", { name: "在图谱上查看 2 / 2 个实体" })).toBeTruthy();
});

test("a document that was there already says so", async () => {
  const user = show(
    ready,
    importing({ status: "UNCHANGED", document: { __typename: "Document", id: "document_1" } }),
  );
  await paste(user);
  await screen.findByRole("article");
  await user.click(screen.getByRole("button", { name: "保存" }));
  expect(await screen.findByText(/^已有相同文件，未改动/)).toBeTruthy();
});

test("a file that is no text says so in its row, the others go on", async () => {
  const user = show(ready);
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("There is no input for files.");
  await user.upload(input, [new File([new Uint8Array([0, 1, 2])], "照片.txt"), new File([text], "通知.txt")]);
  expect(
    await screen.findAllByText(
      "照片.txt：应为文本，实际是含控制字节的二进制数据；请另存为 .txt、.md 或 .html 后重试。",
    ),
  ).not.toEqual([]);
  await waitFor(() => expect(screen.getByText("2 份中 1 份可保存")).toBeTruthy());
});

test("everything is there in English too", async () => {
  const user = show(ready);
  await paste(user);
  await screen.findByRole("article");
  showLanguage("en");
  expect(await screen.findByText("May 2020 · Home region 江州市 · 16 characters")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Agency 1" })).toBeTruthy();
  expect(screen.getByText("2 entities, 1 commitment")).toBeTruthy();
  expect(screen.getByText("with 滨海市 · by 31 Dec 2025 (2025年底)")).toBeTruthy();
});

test("a text stays when the page is left for the graph and closing it asks", async () => {
  const user = show(ready);
  const asks = () => {
    const event = new Event("beforeunload", { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(asks()).toBe(false);
  await paste(user);
  await screen.findByRole("article");
  expect(asks()).toBe(true);
});
