import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useWords } from "../../i18n/use-words.ts";
import { entityTypes, typeOfTypename } from "../../theme/entity-marks.ts";
import { CloseIcon, SearchIcon } from "../../ui/icons.tsx";
import { forgetEntities, type RecentEntity, recentEntities, rememberEntity } from "./recent-entities.ts";
import { SearchList } from "./SearchList.tsx";
import styles from "./search.module.css";
import { maxQueryLength, useSearch } from "./use-search.ts";
import { words } from "./words.ts";

/** The one search box: names, short forms, pinyin, initials. Choosing an entity hands its id on. */
export function SearchBox({ onChoose }: { readonly onChoose: (id: string) => void }) {
  const say = useWords(words);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [recent, setRecent] = useState(recentEntities);
  const search = useSearch(typed);
  const options = optionsOf();

  useEffect(() => {
    document.addEventListener("keydown", focusOnShortcut);
    return () => document.removeEventListener("keydown", focusOnShortcut);

    function focusOnShortcut(event: globalThis.KeyboardEvent): void {
      const command = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k";
      const slash = event.key === "/" && !isTyping(event.target);
      if (event.isComposing || !(command || slash)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    }
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer has another first option.
  useEffect(() => setActive(0), [search.query, search.total]);

  const expanded = open && (typed.trim() !== "" || recent.length > 0);
  const activeOption = expanded ? options[active] : undefined;
  return (
    <div className={styles.box}>
      <span className={styles.icon}>
        <SearchIcon />
      </span>
      <input
        ref={input}
        className={styles.input}
        type="text"
        role="combobox"
        aria-label={say("label")}
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeOption ? `${listId}-${activeOption.id}` : undefined}
        placeholder={say("placeholder")}
        value={typed}
        maxLength={maxQueryLength}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => {
          setRecent(recentEntities());
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={pressed}
      />
      {typed === "" ? (
        <kbd className={styles.key}>⌘K</kbd>
      ) : (
        <button
          type="button"
          className={styles.clear}
          aria-label={say("clear")}
          onClick={() => {
            setTyped("");
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
      {expanded && (
        <SearchList
          id={listId}
          typed={typed.trim()}
          search={search}
          options={options}
          active={active}
          onActive={setActive}
          onChoose={choose}
          onForget={() => {
            forgetEntities();
            setRecent([]);
          }}
        />
      )}
    </div>
  );

  /** What can be chosen, in the order shown: found entities grouped by type, or recent ones while nothing is typed. */
  function optionsOf(): readonly RecentEntity[] {
    if (typed.trim() === "") return recent;
    return entityTypes.flatMap((type) =>
      search.found
        .filter(({ __typename }) => typeOfTypename[__typename] === type)
        .map(({ id, name }) => ({ id, type, name })),
    );
  }

  function choose(option: RecentEntity): void {
    rememberEntity(option);
    setTyped("");
    setOpen(false);
    input.current?.blur();
    onChoose(option.id);
  }

  function pressed(event: KeyboardEvent): void {
    // Keys that an input method uses to pick characters are not ours.
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active >= last ? 0 : active + 1,
      ArrowUp: active <= 0 ? last : active - 1,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (last >= 0) setActive(next);
    } else if (event.key === "Enter" && activeOption && (typed.trim() === "" || search.settled)) {
      event.preventDefault();
      choose(activeOption);
    } else if (event.key === "Escape") {
      if (typed === "") input.current?.blur();
      setTyped("");
      setOpen(false);
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input, textarea, select, [role=textbox]"))
  );
}
