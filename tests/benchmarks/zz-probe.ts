import Database from 'better-sqlite3';
import { openReader } from '../../src/main/database/open';
import { expressionFor } from '../../src/main/database/search-expression';
import { knownFor } from '../../src/shared/find/choices';
import { readQuestion } from '../../src/shared/find/read-question';
import { readPack } from '../../src/main/agency/read-pack';
import { askedOf } from './support/find-classes';
import { timed } from './support/measure';
const file='/work/h/data/1m/calls.db';
const read = readPack('agency/lexington'); if(!read.ok) throw 1; const {pack}=read;
const log=openReader({file}); const db=new Database(file,{readonly:true});
const now = Number(db.prepare('SELECT max(opened_at) FROM calls').pluck().get());
const staff = db.prepare('SELECT id, name, role, active FROM staff').all() as never[];
const known = knownFor({ pack, staff, me:null, now });
const best=(f:()=>unknown)=>Math.min(...[1,2,3,4,5].map(()=>timed(f))).toFixed(2);
for (const c of askedOf(db,{pack,now}).filter(c=>/two words|two mid|rare flag|all of them|a month|a year|address/.test(c.name))) {
  console.log('==',c.name);
  for (const q of c.questions.slice(0,8)) {
    const {wanted}=readQuestion(q,known);
    const e=expressionFor(log,wanted);
    const run=(ex:string,l:number)=>best(()=>db.prepare(`SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rowid DESC LIMIT ${l}`).all(ex));
    const n=(db.prepare(`SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rowid DESC LIMIT 1001`).all(e)).length;
    console.log(q,'| ors',(e.match(/ OR /g)??[]).length,'| n',n,'| expr',best(()=>expressionFor(log,wanted)),'| 51:',run(e,51),'| 1001:',run(e,1001));
  }
}
