import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Confidence } from "./Confidence.tsx";

const explained = () => screen.queryByRole("tooltip")?.textContent;
const sentence = "标为 83% 的事实，每 100 条中约有 83 条正确。";

test("the percentage stands with its word, and its meaning belongs to it for a screen reader", () => {
  render(<Confidence value={0.834} />);
  const button = screen.getByRole("button", { name: "可信度 83%" });
  const described = document.getElementById(button.getAttribute("aria-describedby") ?? "");
  expect(described?.textContent).toBe(sentence);
});

test("its meaning shows by keyboard and by pointer, and goes with Escape or when left", async () => {
  const user = userEvent.setup();
  render(<Confidence value={0.834} />);
  expect(explained()).toBe(undefined);
  await user.tab();
  expect(explained()).toBe(sentence);
  await user.keyboard("{Escape}");
  expect(explained()).toBe(undefined);
  await user.hover(screen.getByRole("button"));
  expect(explained()).toBe(sentence);
  await user.unhover(screen.getByRole("button"));
  expect(explained()).toBe(undefined);
});
