/** Views that every desk has: questions like any other. */
export const BUILT_IN_VIEWS: readonly { readonly name: string; readonly question: string }[] = [
  { name: 'Open and overdue', question: 'open:yes overdue:yes' },
  { name: 'Unresolved flags', question: 'flag:unresolved' },
  { name: 'Overridden this week', question: 'flag:overridden after:"this week"' },
  { name: 'Incomplete today', question: 'disposition:incomplete after:today' },
  { name: 'Mine', question: 'by:me' },
];
