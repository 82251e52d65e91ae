import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

// The simulated page has no layout, so there is nothing to scroll.
Element.prototype.scrollIntoView = () => {};

afterEach(cleanup);
