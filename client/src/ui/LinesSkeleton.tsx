import { Skeleton, Stack } from "@mantine/core";

const widths = ["60%", "90%", "80%", "95%", "70%", "85%", "92%", "65%"];

/** Grey lines where text is on its way. */
export function LinesSkeleton({ lines = 5, label }: { readonly lines?: number; readonly label: string }) {
  return (
    <Stack gap="sm" p="lg" role="status" aria-label={label}>
      {widths.slice(0, lines).map((width) => (
        <Skeleton key={width} height={12} width={width} radius="sm" />
      ))}
    </Stack>
  );
}
