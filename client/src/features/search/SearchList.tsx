import { useEffect } from "react";
import type { EntityType } from "../../api/generated/graphql.ts";
import { useLanguage, useWords } from "../../i18n/use-words.ts";
import { EntityMark } from "../../theme/EntityMark.tsx";
import { entityMarks } from "../../theme/entity-marks.ts";
import { typeWords } from "../../theme/type-words.ts";
import type { RecentEntity } from "./recent-entities.ts";
import styles from "./search.module.css";
import { tellingContext } from "./telling-context.ts";
import type { useSearch } from "./use-search.ts";
import { words } from "./words.ts";

interface SearchListProps {
  readonly id: string;
  readonly typed: string;
  readonly search: ReturnType<typeof useSearch>;
  readonly options: readonly RecentEntity[];
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onChoose: (option: RecentEntity) => void;
  readonly onForget: () => void;
}

/** What stands under the search box: found or recent entities, or why there are none. */
export function SearchList(props: SearchListProps) {
  const { id, typed, search, options, active } = props;
  const say = useWords(words);
  const sayType = useWords(typeWords);
  const language = useLanguage();
  const found = new Map(search.found.map((entity) => [entity.id, entity]));

  useEffect(() => {
    document.getElementById(`${id}-${options[active]?.id}`)?.scrollIntoView({ block: "nearest" });
  }, [id, options, active]);

  const groups = groupsOf(options, typed === "");
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing the mouse here must not take the focus from the box.
    <div className={styles.list} onMouseDown={(event) => event.preventDefault()}>
      <div id={id} role="listbox" aria-label={say(typed === "" ? "recent" : "results")}>
        {groups.map(({ type, members }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group inside a listbox has no element of its own.
          <div
            key={type ?? "recent"}
            role="group"
            aria-label={type === null ? say("recent") : entityMarks[type][language]}
          >
            <div className={styles.group} aria-hidden="true">
              {type === null ? say("recent") : `${entityMarks[type][language]} ${members.length}`}
            </div>
            {members.map(({ option, index }) => {
              const entity = found.get(option.id);
              return (
                // biome-ignore lint/a11y/useFocusableInteractive: the box keeps the focus and points here by aria-activedescendant.
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box answers the keys.
                <div
                  key={option.id}
                  id={`${id}-${option.id}`}
                  role="option"
                  aria-selected={index === active}
                  className={styles.option}
                  onMouseMove={() => props.onActive(index)}
                  onClick={() => props.onChoose(option)}
                >
                  <EntityMark type={option.type} />
                  <span className={styles.name}>{option.name}</span>
                  <span className={styles.context}>
                    {entity ? tellingContext(entity, say, sayType) : entityMarks[option.type][language]}
                  </span>
                  {entity && (
                    <span className={styles.count}>
                      {say("commitments", { count: entity.commitmentCount })}
                    </span>
                  )}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <output className={styles.status} aria-live="polite">
        <SearchStatus {...props} />
      </output>
    </div>
  );
}

function SearchStatus({ typed, search, options, onForget }: SearchListProps) {
  const say = useWords(words);
  if (typed === "") {
    return (
      <button type="button" className={styles.quietButton} onClick={onForget}>
        {say("forget")}
      </button>
    );
  }
  if (search.error) {
    return (
      <>
        <strong className={styles.failed}>{say("failed")}</strong>
        <span>{say("failedHint", { problem: search.error.message })}</span>
        <button type="button" className={styles.quietButton} onClick={search.retry}>
          {say("retry")}
        </button>
      </>
    );
  }
  if (!search.settled) return <span>{say("searching")}</span>;
  if (options.length === 0) {
    return (
      <>
        <strong>{say("none", { query: typed })}</strong>
        <span>{say("noneHint")}</span>
      </>
    );
  }
  const values = { total: search.total, shown: search.found.length };
  return <span>{say(search.total > search.found.length ? "found" : "foundAll", values)}</span>;
}

interface Group {
  readonly type: EntityType | null;
  readonly members: readonly { readonly option: RecentEntity; readonly index: number }[];
}

function groupsOf(options: readonly RecentEntity[], together: boolean): readonly Group[] {
  const groups = new Map<EntityType | null, { option: RecentEntity; index: number }[]>();
  for (const [index, option] of options.entries()) {
    const type = together ? null : option.type;
    groups.set(type, [...(groups.get(type) ?? []), { option, index }]);
  }
  return [...groups].map(([type, members]) => ({ type, members }));
}
