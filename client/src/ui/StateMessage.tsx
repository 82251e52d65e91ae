import { Button, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

interface StateMessageProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What the user can do next. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Whether something went wrong; a screen reader then says so at once. */
  readonly failed?: boolean;
}

/** What an area shows in place of content: nothing there yet, nothing found, or what went wrong and what to do. */
export function StateMessage({ title, children, action, failed = false }: StateMessageProps) {
  return (
    <Stack gap="sm" p="lg" align="flex-start" role={failed ? "alert" : undefined}>
      <Text fw={600} {...(failed && { c: "var(--pg-ban)" })}>
        {title}
      </Text>
      {children !== undefined && (
        <Text size="sm" c="var(--pg-quiet)">
          {children}
        </Text>
      )}
      {action && (
        <Button size="xs" variant="default" onClick={action.run} mih={32}>
          {action.label}
        </Button>
      )}
    </Stack>
  );
}
