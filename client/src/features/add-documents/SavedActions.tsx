import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { useWords } from "../../i18n/use-words.ts";
import { canvasLink } from "./canvas-link.ts";
import styles from "./DraftList.module.css";
import { deleteSaved } from "./delete-saved.ts";
import type { Draft } from "./draft.ts";
import { draftsStore } from "./drafts-store.ts";
import { words } from "./words.ts";

/** What can be done with a document that was just saved: look at it on the canvas, or delete it after a question. */
export function SavedActions({ draft, documentId }: { readonly draft: Draft; readonly documentId: string }) {
  const say = useWords(words);
  const client = useApolloClient();
  const [asking, setAsking] = useState(false);
  // Brings the keyboard back to the button after the question.
  const [asked, setAsked] = useState(false);
  const link = draft.preview && canvasLink(draft.preview.found);
  if (asking) {
    return (
      <fieldset className={styles.question}>
        <legend>{say("deleteQuestion")}</legend>
        <Button
          size="xs"
          color="red"
          onClick={() => {
            setAsking(false);
            void deleteSaved(draftsStore, client, draft, documentId);
          }}
        >
          {say("deleteYes")}
        </Button>
        <Button size="xs" variant="default" autoFocus onClick={() => setAsking(false)}>
          {say("deleteNo")}
        </Button>
      </fieldset>
    );
  }
  return (
    <div className={styles.actions}>
      {link && (
        <Button component={Link} to={link.to} size="xs" variant="light">
          {say("showOnCanvas", { shown: link.shown, total: link.total })}
        </Button>
      )}
      <Button
        size="xs"
        variant="subtle"
        color="gray"
        autoFocus={asked}
        onClick={() => {
          setAsked(true);
          setAsking(true);
        }}
      >
        {say("delete")}
      </Button>
    </div>
  );
}
