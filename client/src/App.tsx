import { ApolloProvider } from "@apollo/client/react";
import { MantineProvider } from "@mantine/core";
import { lazy, Suspense } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { makeClient } from "./api/client.ts";
import { Bar } from "./features/bar/Bar.tsx";
import { ExplorerPage } from "./pages/ExplorerPage.tsx";
import { colorSchemeManager, cssVariablesResolver, theme } from "./theme/theme.ts";
import { PageSkeleton } from "./ui/PageSkeleton.tsx";

const AddDocumentsPage = lazy(async () => {
  const { AddDocumentsPage: page } = await import("./features/add-documents/AddDocumentsPage.tsx");
  return { default: page };
});

const client = makeClient();

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
        <BrowserRouter>
          <Bar />
          <main style={{ height: "calc(100dvh - 56px)", minHeight: 0 }}>
            <Suspense fallback={<PageSkeleton />}>
              <Routes>
                <Route path="/add" element={<AddDocumentsPage />} />
                <Route path="*" element={<ExplorerPage />} />
              </Routes>
            </Suspense>
          </main>
        </BrowserRouter>
      </MantineProvider>
    </ApolloProvider>
  );
}
