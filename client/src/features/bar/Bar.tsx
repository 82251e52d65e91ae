import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import { Link, useLocation } from "react-router";
import { showLanguage } from "../../i18n/i18n.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { HalfCircleIcon, PlusIcon } from "../../ui/icons.tsx";
import styles from "./bar.module.css";
import { words } from "./words.ts";

/** The bar over every page: name, search (`children`), adding documents, language and colours. */
export function Bar({ children }: { readonly children?: ReactNode }) {
  const say = useWords(words);
  const language = useLanguage();
  const { pathname } = useLocation();
  const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === "dark" ? "light" : "dark";
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.name} aria-label={say("home")}>
        <img src="/icon.svg" alt="" width={24} height={24} />
        <span>{say("name")}</span>
      </Link>
      <div className={styles.search}>{children}</div>
      <Button
        component={Link}
        to="/add"
        className={styles.add ?? ""}
        variant={pathname === "/add" ? "light" : "subtle"}
        leftSection={<PlusIcon />}
        aria-label={say("addDocuments")}
        aria-current={pathname === "/add" ? "page" : undefined}
      >
        <span className={styles.wide}>{say("addDocuments")}</span>
      </Button>
      <Button
        variant="subtle"
        color="gray"
        px="sm"
        lang={language === "zh" ? "en" : "zh-CN"}
        aria-label={say("toEnglish")}
        onClick={() => showLanguage(language === "zh" ? "en" : "zh")}
      >
        {language === "zh" ? "EN" : "中"}
      </Button>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={say(other === "dark" ? "toDark" : "toLight")}
        title={say(other === "dark" ? "toDark" : "toLight")}
        onClick={() => setColorScheme(other)}
      >
        <HalfCircleIcon />
      </ActionIcon>
    </header>
  );
}
