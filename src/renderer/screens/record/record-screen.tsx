export function RecordScreen({ callId }: { readonly callId: string }) {
  return <main aria-label="Record">{callId}</main>;
}
