import { GraphiQL } from "graphiql";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "./page.css";
import { exampleTabs } from "./example-tabs.ts";
import { fetchOperation } from "./fetch-operation.ts";
import { HeldUntilEditorsStand } from "./HeldUntilEditorsStand.tsx";

const place = document.getElementById("root");
if (place === null) throw new Error("graphiql.html has no element with the id root to draw GraphiQL in.");
createRoot(place).render(
  <StrictMode>
    <HeldUntilEditorsStand>
      <GraphiQL fetcher={fetchOperation} defaultTabs={exampleTabs}>
        <GraphiQL.Logo>
          <a className="graphiql-logo-link" href="/">
            政策图谱 · Policy Graph
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </HeldUntilEditorsStand>
  </StrictMode>,
);
