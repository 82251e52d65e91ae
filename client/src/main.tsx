import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "@mantine/core/styles.css";
import "./theme/base.css";
import { App } from "./App.tsx";

const place = document.getElementById("root");
if (place === null) throw new Error("index.html has no element with the id root to draw the client in.");
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
