import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { lazy, Suspense } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { makeClient } from "./api/client.ts";
import { BarWithSearch } from "./pages/BarWithSearch.tsx";
import { ExplorerPage } from "./pages/ExplorerPage.tsx";
import { ExplorerStoreProvider } from "./state/ExplorerStoreProvider.tsx";
import { makeExplorerStore } from "./state/explorer-store.ts";
import { colorSchemeManager, cssVariablesResolver, theme } from "./theme/theme.ts";
import { PageSkeleton } from "./ui/PageSkeleton.tsx";

const AddDocumentsPage = lazy(async () => {
  const { AddDocumentsPage: page } = await import("./features/add-documents/AddDocumentsPage.tsx");
  return { default: page };
});

const client = makeClient();
// Outside the page, so that what is on the canvas is still there after a visit to another page.
const store = makeExplorerStore();

/** The whole client: one bar above two pages, the explorer and adding documents. */
export function App() {
  return (
    <ApolloProvider client={client}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        <ExplorerStoreProvider store={store}>
          <BrowserRouter>
            <BarWithSearch />
            <main style={{ height: "calc(100dvh - 56px)", minHeight: 0 }}>
              <Suspense fallback={<PageSkeleton />}>
                <Routes>
                  <Route path="/add" element={<AddDocumentsPage />} />
                  <Route path="*" element={<ExplorerPage />} />
                </Routes>
              </Suspense>
            </main>
          </BrowserRouter>
        </ExplorerStoreProvider>
      </MantineProvider>
    </ApolloProvider>
  );
}
