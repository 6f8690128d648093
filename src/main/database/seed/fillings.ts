import type { Random } from './random';

/** What the blanks of a story are filled with. Names are invented; nobody is meant. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  colour: ['black', 'silver', 'white', 'navy', 'red', 'grey', 'green', 'tan'],
  make: ['Ford', 'Toyota', 'Honda', 'Chevy', 'Nissan', 'Kia', 'Subaru', 'Hyundai', 'Dodge'],
  body: ['pickup', 'sedan', 'SUV', 'van', 'hatchback', 'coupe'],
  bike: ['Trek mountain bike', 'kids Huffy', 'Schwinn cruiser', 'Giant road bike', 'blue BMX', 'e-bike with a rack'],
  tool: [
    'leaf blower',
    'Stihl chainsaw',
    'pressure washer',
    'air compressor',
    'toolbox with sockets',
    'string trimmer',
  ],
  item: [
    'laptop bag',
    'stroller',
    'golf clubs',
    'car stereo',
    'sunglasses and change',
    'backpack with schoolbooks',
    'GPS',
  ],
  parcel: [
    '2 Amazon boxes',
    'a box from the pharmacy',
    'shoes in a flat box',
    'a case of dog food',
    'a small padded envelope',
  ],
  shop: ['dollar store', 'tire shop', 'grocery', 'hardware store', 'beauty supply', 'phone shop'],
  dog: ['beagle', 'husky mix', 'pit mix', 'brown hound', 'small white terrier', 'German shepherd'],
  name: [
    'Ada Fenwick',
    'Marlon Teague',
    'Ruth Okafor',
    'Glen Parrish',
    'Tessa Whitlow',
    'Ivan Sorrell',
    'June Castellan',
    'Omar Haddix',
    'Nell Brashear',
    'Curtis Vandiver',
    'Priya Ramsden',
    'Walt Egerton',
    'Sofia Trujano',
    'Hector Lizama',
    'Marisol Quintero',
    'Beto Arriaga',
    'Lena Osgood',
    'Darnell Pickett',
    'Faye Lumley',
    'Theo Marchbanks',
  ],
  relative: ['mother', 'father', 'aunt', 'brother', 'neighbor', 'grandfather', 'coworker'],
  past: [
    'overnight',
    'sometime since Sunday',
    'between 10 last night and 6 this am',
    'while at work yesterday',
    'over the weekend',
    'last night',
    'this morning before 8',
    'two days ago',
    'yesterday around noon',
  ],
  pasado: ['anoche', 'ayer en la tarde', 'el fin de semana', 'entre anoche y esta mañana', 'el lunes', 'hace dos días'],
  color: ['negro', 'gris', 'blanco', 'azul', 'rojo', 'verde', 'café'],
  herramienta: [
    'la sopladora',
    'la podadora',
    'la caja de herramientas',
    'la escalera de aluminio',
    'la bomba de agua',
  ],
  rato: ['desde las nueve', 'desde hace dos horas', 'desde que llegaron', 'desde la tarde', 'desde hace rato'],
  often: [
    'every night this week',
    'third time this month',
    'most weekends',
    'since they moved in in August',
    'on and off for a year',
  ],
  hour: ['since about 9', 'for the last hour', 'since lunch', 'for two hours', 'since they got home'],
  dollars: ['$60', '$120', '$250', '$400', '$700', '$1,150'],
  side: ['front', 'back', 'driver side', 'passenger side', 'side'],
  where: ['in the driveway', 'on the street', 'in the apartment lot', 'behind the building', 'in the carport'],
  officerName: ['Ofc Redding', 'Ofc Salyer', 'Det Marsh', 'Ofc Lunsford', 'Sgt Amburgey'],
  sign: ['a stop sign', 'the mailbox', 'a utility pole stub', 'the fence', 'a parked trailer'],
  area: ['Kenwick', 'Chevy Chase', 'Cardinal Valley', 'Masterson Station', 'Hamburg', 'Meadowthorpe', 'Gardenside'],
};

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Fills the blanks of a text; an unknown blank is a bug. */
export function fill(text: string, random: Random): string {
  return text.replace(/\{(\w+)\}/g, (_, blank: string) => {
    if (blank === 'plate') return plate(random);
    if (blank === 'number') return String(random.between(2, 9));
    const list = LISTS[blank];
    if (list === undefined) throw new Error(`No filling for {${blank}}`);
    return random.pick(list);
  });
}

export function personName(random: Random): string {
  return random.pick(LISTS.name ?? []);
}

/** An address on a street of the pack; some have a flat. */
export function address(random: Random, streets: readonly string[]): string {
  const house = `${random.between(1, 39) * 100 + random.between(1, 98)} ${random.pick(streets)}`;
  return random.happens(0.2) ? `${house} Apt ${random.between(1, 24)}` : house;
}

function plate(random: Random): string {
  const letters = [1, 2, 3].map(() => LETTERS.charAt(random.between(0, LETTERS.length - 1))).join('');
  return `${letters} ${random.between(100, 999)}`;
}

/** Of the numbers set aside for invented callers: 859-555-0100 to 0199. */
export function inventedDigits(random: Random): string {
  return `85955501${String(random.between(0, 99)).padStart(2, '0')}`;
}
