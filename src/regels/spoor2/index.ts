import type { Regel } from '../regel.ts';
import bureauInadequaatVervangen from './bureau-inadequaat-vervangen.ts';
import s2ActiviteitenSamenhangend from './s2-activiteiten-samenhangend.ts';
import s2AdVoorStart from './s2-ad-voor-start.ts';
import s2BegeleidingIndicatie from './s2-begeleiding-indicatie.ts';
import s2BelastbaarheidDoorgegeven from './s2-belastbaarheid-doorgegeven.ts';
import s2DeelnameWerknemer from './s2-deelname-werknemer.ts';
import s2FmlVoorStart from './s2-fml-voor-start.ts';
import s2Intensiteit from './s2-intensiteit.ts';
import s2KlachtWerknemerOverBureau from './s2-klacht-werknemer-over-bureau.ts';
import s2KostenWerkgever from './s2-kosten-werkgever.ts';
import s2MinimaalEenTraject from './s2-minimaal-een-traject.ts';
import s2MisluktBijstelling from './s2-mislukt-bijstelling.ts';
import s2PerspectiefVerlopen from './s2-perspectief-verlopen.ts';
import s2Persoonsprofiel from './s2-persoonsprofiel.ts';
import s2PlaatsingDetachering from './s2-plaatsing-detachering.ts';
import s2RapportagesAanwezig from './s2-rapportages-aanwezig.ts';
import s2ScholingOverwogen from './s2-scholing-overwogen.ts';
import s2SectorOrientatie from './s2-sector-orientatie.ts';
import s2SollicitatiesPassend from './s2-sollicitaties-passend.ts';
import s2SollicitatiesWekelijks from './s2-sollicitaties-wekelijks.ts';
import s2TrajectplanAanwezig from './s2-trajectplan-aanwezig.ts';
import s2UitstelGemotiveerd from './s2-uitstel-gemotiveerd.ts';
import s2VerplichtNietGestart from './s2-verplicht-niet-gestart.ts';
import s2WerkgeverVolgtTraject from './s2-werkgever-volgt-traject.ts';
import s2ZoekprofielBinnenWeken from './s2-zoekprofiel-binnen-weken.ts';
import s2ZoekprofielOnderbouwd from './s2-zoekprofiel-onderbouwd.ts';
import tijdelijkContractZelfdeInspanning from './tijdelijk-contract-zelfde-inspanning.ts';

/** Was everything done to find work at another employer? */
export const SPOOR2: readonly Regel[] = [
  s2VerplichtNietGestart,
  s2PerspectiefVerlopen,
  s2UitstelGemotiveerd,
  tijdelijkContractZelfdeInspanning,
  s2FmlVoorStart,
  s2AdVoorStart,
  s2BegeleidingIndicatie,
  s2TrajectplanAanwezig,
  s2Persoonsprofiel,
  s2ZoekprofielOnderbouwd,
  s2ZoekprofielBinnenWeken,
  s2ActiviteitenSamenhangend,
  s2Intensiteit,
  s2ScholingOverwogen,
  s2PlaatsingDetachering,
  s2SectorOrientatie,
  s2SollicitatiesWekelijks,
  s2SollicitatiesPassend,
  s2RapportagesAanwezig,
  s2WerkgeverVolgtTraject,
  s2BelastbaarheidDoorgegeven,
  s2DeelnameWerknemer,
  s2KlachtWerknemerOverBureau,
  bureauInadequaatVervangen,
  s2MinimaalEenTraject,
  s2MisluktBijstelling,
  s2KostenWerkgever,
];
