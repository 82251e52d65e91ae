import { Skeleton, Stack } from "@mantine/core";

/** What stands where a page is being fetched. */
export function PageSkeleton() {
  return (
    <Stack p="xl" gap="md" aria-hidden="true">
      <Skeleton height={24} width="30%" />
      <Skeleton height={14} width="60%" />
      <Skeleton height={14} width="55%" />
    </Stack>
  );
}
