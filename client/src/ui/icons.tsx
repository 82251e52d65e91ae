import type { ReactNode } from "react";

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width={18}
      height={18}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Add. */
export function PlusIcon() {
  return (
    <Icon>
      <path d="M10 4v12M4 10h12" />
    </Icon>
  );
}

/** Light or dark. */
export function HalfCircleIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
    </Icon>
  );
}

/** Search. */
export function SearchIcon() {
  return (
    <Icon>
      <circle cx="9" cy="9" r="5" />
      <path d="m13 13 4 4" />
    </Icon>
  );
}

/** Close. */
export function CloseIcon() {
  return (
    <Icon>
      <path d="m5 5 10 10M15 5 5 15" />
    </Icon>
  );
}

/** Undo. */
export function UndoIcon() {
  return (
    <Icon>
      <path d="M7 4 3.5 7.5 7 11" />
      <path d="M4 7.5h8a4.25 4.25 0 0 1 0 8.5H8" />
    </Icon>
  );
}

/** Redo. */
export function RedoIcon() {
  return (
    <Icon>
      <path d="M13 4l3.5 3.5L13 11" />
      <path d="M16 7.5H8A4.25 4.25 0 0 0 8 16h4" />
    </Icon>
  );
}

/** Show everything. */
export function FitIcon() {
  return (
    <Icon>
      <path d="M4 7.5V4h3.5M12.5 4H16v3.5M16 12.5V16h-3.5M7.5 16H4v-3.5" />
    </Icon>
  );
}

/** Smaller. */
export function MinusIcon() {
  return (
    <Icon>
      <path d="M4 10h12" />
    </Icon>
  );
}

/** List. */
export function ListIcon() {
  return (
    <Icon>
      <path d="M4 5.5h12M4 10h12M4 14.5h12" />
    </Icon>
  );
}

/** The area at the left. */
export function PanelLeftIcon() {
  return (
    <Icon>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M8 4v12" />
    </Icon>
  );
}

/** The area at the right. */
export function PanelRightIcon() {
  return (
    <Icon>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M12 4v12" />
    </Icon>
  );
}

/** Link to this place. */
export function LinkIcon() {
  return (
    <Icon>
      <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3L10 5.7" />
      <path d="M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1.1-1.1" />
    </Icon>
  );
}

/** Previous. */
export function PreviousIcon() {
  return (
    <Icon>
      <path d="m12 5-5 5 5 5" />
    </Icon>
  );
}

/** Next. */
export function NextIcon() {
  return (
    <Icon>
      <path d="m8 5 5 5-5 5" />
    </Icon>
  );
}

/** Take off the canvas. */
export function HideIcon() {
  return (
    <Icon>
      <path d="M4 4l12 12" />
      <path d="M8.2 5.3A8 8 0 0 1 17.5 10a9.6 9.6 0 0 1-2 2.5M12 14.4A8 8 0 0 1 2.5 10a9.4 9.4 0 0 1 2.3-2.8" />
    </Icon>
  );
}

/** Help. */
export function QuestionIcon() {
  return (
    <Icon>
      <circle cx="10" cy="10" r="7" />
      <path d="M8 8a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6 1V11.5" />
      <path d="M10 13.8v.1" />
    </Icon>
  );
}
