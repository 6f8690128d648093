const two = (part: number) => String(part).padStart(2, '0');

/** "+00:42", "+1:02:03", from two days on "+2 d 4 h". */
export function elapsedWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours >= 48) return `+${Math.floor(hours / 24)} d ${hours % 24} h`;
  const short = `${two(minutes)}:${two(seconds % 60)}`;
  return hours > 0 ? `+${hours}:${short}` : `+${short}`;
}

/** "42 s later", "3 min 10 s later", "2 h 5 min later", "3 d 4 h later". */
export function laterWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [days, hours] = [Math.floor(seconds / 86_400), Math.floor(seconds / 3600) % 24];
  const minutes = Math.floor(seconds / 60) % 60;
  if (days > 0) return `${pair(days, 'd', hours, 'h')} later`;
  if (hours > 0) return `${pair(hours, 'h', minutes, 'min')} later`;
  if (minutes > 0) return `${pair(minutes, 'min', seconds % 60, 's')} later`;
  return `${seconds} s later`;
}

function pair(first: number, unit: string, second: number, smaller: string): string {
  return second === 0 ? `${first} ${unit}` : `${first} ${unit} ${second} ${smaller}`;
}
