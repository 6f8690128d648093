/**
 * Every key of Tenline, in one place: the command bar and the key sheet show what stands here. A test makes sure
 * that no two commands of one place share a key and that none is taken by Chromium.
 */
export type KeyPlace =
  | 'anywhere'
  | 'outside-text'
  | 'outside-call'
  | 'call'
  | 'question'
  | 'gate'
  | 'banner'
  | 'transfer'
  | 'log'
  | 'record'
  | 'playback'
  | 'follow-ups'
  | 'shift'
  | 'agency'
  | 'now';

export type KeyCommand = {
  readonly id: string;
  readonly keys: string;
  readonly label: string;
  readonly place: KeyPlace;
};

export const KEYS = [
  { id: 'new-call', keys: 'F2', label: 'New call', place: 'anywhere' },
  { id: 'new-call-letter', keys: 'N', label: 'New call', place: 'outside-call' },
  { id: 'next-open-call', keys: 'F4', label: 'Next open call', place: 'anywhere' },
  { id: 'gate', keys: 'F8', label: 'Safety gate (ten questions)', place: 'call' },
  { id: 'escalate', keys: 'F9', label: 'Escalate to 911', place: 'anywhere' },
  { id: 'command-bar', keys: 'Ctrl+K', label: 'Command bar', place: 'anywhere' },
  { id: 'key-sheet', keys: 'Ctrl+/', label: 'Key sheet', place: 'anywhere' },
  { id: 'key-sheet-letter', keys: '?', label: 'Key sheet', place: 'outside-text' },
  { id: 'lock', keys: 'Ctrl+Alt+L', label: 'Lock this desk', place: 'anywhere' },
  { id: 'log', keys: 'Alt+J', label: 'Call log', place: 'anywhere' },
  { id: 'now', keys: 'Alt+O', label: 'Now: what needs a person', place: 'anywhere' },
  { id: 'shift', keys: 'Alt+Y', label: 'Shift and pass-on', place: 'anywhere' },
  { id: 'start-shift', keys: 'Alt+V', label: 'Start your shift', place: 'anywhere' },
  { id: 'follow-ups', keys: 'Alt+K', label: 'Follow-ups and sign-ups', place: 'anywhere' },
  { id: 'views', keys: 'Alt+X', label: 'Saved views: save this search, rename, delete', place: 'anywhere' },
  { id: 'theme', keys: 'Alt+T', label: 'Day or Night', place: 'anywhere' },
  { id: 'read-caution', keys: 'Alt+M', label: 'Read a cut caution in full', place: 'anywhere' },
  { id: 'take-suggestion', keys: 'Ctrl+Space', label: 'Take the highlighted suggestion', place: 'call' },
  { id: 'suggestion-up', keys: 'Ctrl+ArrowUp', label: 'Previous suggestion', place: 'call' },
  { id: 'suggestion-down', keys: 'Ctrl+ArrowDown', label: 'Next suggestion', place: 'call' },
  { id: 'close-call', keys: 'Ctrl+Enter', label: 'Close the call', place: 'call' },
  { id: 'quick', keys: 'Alt+Q', label: 'Quick outcome', place: 'call' },
  { id: 'hold', keys: 'Alt+H', label: 'Hold or resume', place: 'call' },
  { id: 'line-dropped', keys: 'Alt+L', label: 'Line dropped: start callback', place: 'call' },
  { id: 'dispatch', keys: 'Alt+P', label: 'Hand over to dispatch', place: 'call' },
  { id: 'copy-dispatch-card', keys: 'Alt+C', label: 'Copy the dispatch card', place: 'call' },
  { id: 'print-dispatch-card', keys: 'Alt+W', label: 'Print the dispatch card', place: 'call' },
  { id: 'transfer', keys: 'Alt+A', label: 'Steps of the transfer to 911', place: 'call' },
  { id: 'choose-type', keys: 'Alt+I', label: 'Choose the incident type', place: 'call' },
  { id: 'jump', keys: 'Alt+G', label: 'Go to a question', place: 'call' },
  { id: 'read-back', keys: 'Alt+B', label: 'Place read back and confirmed', place: 'call' },
  { id: 'language', keys: 'Alt+S', label: 'Words to say: English or Spanish first', place: 'call' },
  { id: 'take-back', keys: 'Ctrl+Z', label: 'Take back the last step', place: 'outside-text' },
  { id: 'narrative', keys: 'Escape', label: 'Back to the narrative', place: 'call' },
  { id: 'save-next', keys: 'Enter', label: 'Save and next', place: 'question' },
  { id: 'back', keys: 'Shift+Enter', label: 'Previous question', place: 'question' },
  { id: 'new-line', keys: 'Alt+Enter', label: 'New line, or another row', place: 'question' },
  { id: 'unknown', keys: 'Alt+U', label: 'Unknown', place: 'question' },
  { id: 'refused', keys: 'Alt+R', label: 'Refused', place: 'question' },
  { id: 'not-asked', keys: 'Alt+N', label: 'Not asked', place: 'question' },
  { id: 'none-apply', keys: 'A', label: 'I asked, none apply', place: 'gate' },
  { id: 'flag-transferred', keys: 'F9 1', label: 'Transferred', place: 'banner' },
  { id: 'flag-relayed', keys: 'F9 2', label: 'Relayed by me', place: 'banner' },
  { id: 'flag-caller-gone', keys: 'F9 3', label: 'Caller gone', place: 'banner' },
  { id: 'flag-already-with-911', keys: 'F9 4', label: 'Already with 911', place: 'banner' },
  { id: 'flag-given-to-dispatch', keys: 'F9 5', label: 'Given to dispatch', place: 'banner' },
  { id: 'flag-not-an-emergency', keys: 'F9 0', label: 'Not an emergency...', place: 'banner' },
  { id: 'step-place-confirmed', keys: 'Alt+A 1', label: 'Place confirmed', place: 'transfer' },
  { id: 'step-caller-told-to-stay', keys: 'Alt+A 2', label: 'Told to stay on the line', place: 'transfer' },
  { id: 'step-announced', keys: 'Alt+A 3', label: 'Announced to 911', place: 'transfer' },
  { id: 'step-receiver-answered', keys: 'Alt+A 4', label: '911 answered', place: 'transfer' },
  { id: 'step-receiver-confirmed', keys: 'Alt+A 5', label: '911 has it and says so', place: 'transfer' },
  { id: 'step-failed', keys: 'Alt+A 6', label: 'Transfer failed', place: 'transfer' },
  { id: 'step-caller-disconnected', keys: 'Alt+A 7', label: 'Caller dropped', place: 'transfer' },
  { id: 'mode-warm-transfer', keys: 'Alt+A W', label: 'Warm transfer', place: 'transfer' },
  { id: 'mode-relay', keys: 'Alt+A R', label: 'Relay while the caller holds', place: 'transfer' },
  { id: 'mode-in-place', keys: 'Alt+A P', label: 'Processed in place', place: 'transfer' },
  { id: 'search', keys: '/', label: 'Search the log', place: 'log' },
  { id: 'record-timeline', keys: 'T', label: 'Timeline', place: 'record' },
  { id: 'record-report', keys: 'F', label: 'Full report', place: 'record' },
  { id: 'record-readers', keys: 'B', label: 'Who read it', place: 'record' },
  { id: 'record-chain', keys: 'K', label: 'Chain', place: 'record' },
  { id: 'record-play', keys: 'V', label: 'Play back', place: 'record' },
  { id: 'view-row', keys: 'V', label: 'Go to the views', place: 'log' },
  { id: 'record-review', keys: 'E', label: 'Reviewed (E1)', place: 'record' },
  { id: 'record-reopen', keys: 'R', label: 'Reopen', place: 'record' },
  { id: 'record-supplement', keys: 'S', label: 'Supplement', place: 'record' },
  { id: 'record-amend', keys: 'A', label: 'Amend', place: 'record' },
  { id: 'record-link', keys: 'L', label: 'Link', place: 'record' },
  { id: 'record-caution', keys: 'W', label: 'Caution', place: 'record' },
  { id: 'record-error', keys: 'X', label: 'Entered in error', place: 'record' },
  { id: 'record-copy', keys: 'C', label: 'Copy as text', place: 'record' },
  { id: 'record-print', keys: 'P', label: 'Print', place: 'record' },
  { id: 'play', keys: 'Space', label: 'Play or stop', place: 'playback' },
  { id: 'play-speed', keys: 'F', label: 'Real speed or 4 times', place: 'playback' },
  { id: 'play-previous', keys: 'ArrowLeft', label: 'Step back', place: 'playback' },
  { id: 'play-next', keys: 'ArrowRight', label: 'Step on', place: 'playback' },
  { id: 'play-previous-mark', keys: 'PageUp', label: 'Previous flag or decision', place: 'playback' },
  { id: 'play-next-mark', keys: 'PageDown', label: 'Next flag or decision', place: 'playback' },
  { id: 'play-first', keys: 'Home', label: 'Start', place: 'playback' },
  { id: 'play-last', keys: 'End', label: 'End', place: 'playback' },
  { id: 'follow-up-try', keys: 'T', label: 'A try', place: 'follow-ups' },
  { id: 'follow-up-done', keys: 'D', label: 'Done', place: 'follow-ups' },
  { id: 'shift-start', keys: 'S', label: 'Start your shift', place: 'shift' },
  { id: 'shift-end', keys: 'E', label: 'End your shift', place: 'shift' },
  { id: 'shift-bolo', keys: 'B', label: 'Add a BOLO', place: 'shift' },
  { id: 'shift-watch', keys: 'W', label: 'Add a watch item', place: 'shift' },
  { id: 'shift-note', keys: 'T', label: 'Add a note', place: 'shift' },
  { id: 'shift-initial', keys: 'I', label: 'Initial the line', place: 'shift' },
  { id: 'shift-give', keys: 'G', label: 'Give the call to somebody', place: 'shift' },
  { id: 'shift-next', keys: 'A', label: 'Put the call aside with a next action', place: 'shift' },
  { id: 'shift-drop', keys: 'X', label: 'Take it off the pass-on', place: 'shift' },
  { id: 'shift-end-other', keys: 'O', label: 'End this shift for them', place: 'shift' },
  { id: 'shift-earlier', keys: 'L', label: 'Earlier shifts', place: 'shift' },
  { id: 'shift-older', keys: 'M', label: 'More, older shifts', place: 'shift' },
  { id: 'shift-copy', keys: 'C', label: 'Copy the pass-on', place: 'shift' },
  { id: 'shift-print', keys: 'P', label: 'Print the pass-on', place: 'shift' },
  { id: 'agency-edit', keys: 'Enter', label: 'Change', place: 'agency' },
  { id: 'agency-add', keys: 'A', label: 'Add', place: 'agency' },
  { id: 'agency-retire', keys: 'R', label: 'Retire, or bring back', place: 'agency' },
  { id: 'agency-undo', keys: 'Z', label: 'Take back the last change', place: 'agency' },
  { id: 'agency-confirm', keys: 'C', label: "Confirm today's number", place: 'agency' },
  { id: 'agency-correct', keys: 'V', label: 'Correct and confirm the number', place: 'agency' },
  { id: 'agency-compare', keys: 'M', label: 'Compare from this version', place: 'agency' },
  { id: 'agency-filter', keys: '/', label: 'Narrow the list', place: 'agency' },
  { id: 'follow-up-cancel', keys: 'X', label: 'Cancel a sign-up', place: 'follow-ups' },
  { id: 'follow-up-later', keys: 'L', label: 'Put off', place: 'follow-ups' },
  { id: 'follow-up-give', keys: 'R', label: 'Give to another person', place: 'follow-ups' },
  { id: 'follow-up-take-back', keys: 'Z', label: 'Take back what was given', place: 'follow-ups' },
  { id: 'follow-up-read', keys: 'Enter', label: 'Read the call', place: 'follow-ups' },
  { id: 'follow-up-copy', keys: 'C', label: 'Copy the number', place: 'follow-ups' },
  { id: 'follow-up-more', keys: 'M', label: 'Show more', place: 'follow-ups' },
  { id: 'follow-up-mine', keys: '1', label: 'Mine', place: 'follow-ups' },
  { id: 'follow-up-all', keys: '2', label: 'All', place: 'follow-ups' },
  { id: 'follow-up-overdue', keys: '3', label: 'Overdue', place: 'follow-ups' },
  { id: 'follow-up-finished', keys: '4', label: 'Those done', place: 'follow-ups' },
  { id: 'now-give', keys: 'R', label: 'Give to another person', place: 'now' },
  { id: 'now-take', keys: 'A', label: 'Take it yourself', place: 'now' },
  { id: 'now-next', keys: 'D', label: 'Next action and when it is due', place: 'now' },
  { id: 'now-review', keys: 'V', label: 'Reviewed (E1)', place: 'now' },
  { id: 'now-take-back', keys: 'Z', label: 'Take back what was given', place: 'now' },
  { id: 'add-note', keys: 'S', label: 'Add a supplement to the row', place: 'log' },
] as const satisfies readonly KeyCommand[];

export type CommandId = (typeof KEYS)[number]['id'];

const byId = new Map<string, KeyCommand>(KEYS.map((command) => [command.id, command]));

/** What a command is called on screen. */
export function labelOf(id: CommandId): string {
  return byId.get(id)?.label ?? '';
}

/** How a command's key is written on screen. */
export function keyOf(id: CommandId): string {
  return (byId.get(id)?.keys ?? '')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace('PageUp', 'PgUp')
    .replace('PageDown', 'PgDn')
    .replace('Escape', 'Esc');
}

/** The 1 of "F9 1": it acts once the key before it has brought the focus. */
export function secondKeyOf(id: CommandId): string {
  return keyOf(id).slice(-1);
}

/** The key an event stands for, as written in KEYS: "Ctrl+Alt+L", "F9", "N". */
export function keyFrom(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>,
): string {
  const { key } = event;
  const letter = event.altKey && /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : key;
  const name = letter === ' ' ? 'Space' : letter.length === 1 ? letter.toUpperCase() : letter;
  const shift = event.shiftKey && name.length > 1;
  return [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', shift ? 'Shift' : '', name]
    .filter((part) => part !== '')
    .join('+');
}

/** Whether a key press types text where the focus is. */
export function isInText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
