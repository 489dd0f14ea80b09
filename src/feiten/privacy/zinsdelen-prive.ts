import type { Verzamelingen } from './context.ts';

/** Sets of words about life outside work: who is there, and what goes wrong. */
export const PRIVE_VERZAMELINGEN: Verzamelingen = {
  bezit: 'zijn, haar, hun, mijn, diens, zn, eigen',
  // Between partners, or with the children and other relatives.
  relatieramp:
    'verlaten, verliet, verlaat, vertrok, vertrokken, weggegaan, weggelopen, wegging, wegliep, opgestapt, ingeruild, vreemd-, bedrogen, bedroog, bedriegt, minnaar, minnares, affaire, scheiden, scheidt, gescheiden, scheiding, uitgemaakt, uitmaakte, uitzette, buitengezet, gebroken, verbroken, verstoten, gedumpt, dumpte, ruzie, ruzies, ruzien, clinch, onmin, overhoop, gebrouilleerd, erfenis, nalatenschap, boedel, voogdij, voogd, gezag, alimentatie, omgang, omgangsregeling, kinderrechter, rechter, rechtbank, rechtszaak, advocaat, advocaten, politie, dreigt, bedreigt, dreigde, bedreigde, slaat, sloeg, geslagen, slaag, klappen, stalkt, stalkte, lastigvalt, lastiggevallen, lastigvallen, achtervolgt, terroriseert, terroriseerde, tiranniseert, mishandelt, mishandelde, meegenomen, ontvoerd, ontvoerde, weggehouden, vervreemd, uithuis-, pleeggezin, crisisopvang, jeugdzorg, wegloopt, dubbelleven, bedrog, buitenechtelijk, weggehaald, weghalen, afgeblazen, onterfd, spijbelt, ontspoort, ontspoord, schreeuwen, schreeuwt, gescheld, scheldt, vernedert, vernederd, kleineert, opgelicht, schulden, gokt, vergokt',
  // What makes relatives far away, or in danger.
  inGevaar:
    'vermist, oorlog, oorlogsgebied, bombardement, bombardementen, beschoten, beschietingen, gevlucht, vluchten, vluchtte, vlucht, front, frontlinie, onbereikbaar, levensteken, tent, aardbeving, beving, overstroming, gevangen, gevangengenomen, achtergebleven, achterlaten, achtergelaten, vluchtelingenkamp, schuilkelder, ontheemd, gedood, omgekomen',
  verzorgt:
    'zorgt, zorgde, zorgen, verzorgt, verzorgde, verzorgen, verpleegt, verplegen, verpleegde, bijstaan, bijstaat, waakt, waken, waakte, koken, kookt, wassen, wast, oppassen, oppast, opvoeden, aankleden, bezoekt, bezoeken, helpt, helpen, hielp, verzorging, zorg',
  verloor:
    'weggevallen, wegviel, wegvallen, ontvallen, ontviel, heengegaan, ingeslapen, overleden, overleed, overlijden, overlede, gestorven, stierf, sterven, doodgegaan, begraven, begroeven, gecremeerd, verongelukt, verdronken, omgekomen, vermoord',
  voertuig:
    'auto, autos, busje, bus, bestelbus, bestelbusje, bestelwagen, vrachtwagen, vrachtauto, truck, taxi, motor, motorrijder, motorfiets, scooter, brommer, fatbike, fiets, fietser, ebike, tram, trein, metro, tractor, trekker, camper, automobilist, automobiliste, wielrenner, racefiets, bakfiets, step, tegenligger, spookrijder, vangrail, boom, lantaarnpaal, paal, muur, voorganger, voorligger, sloot, greppel, skilift, boot, hert, zwijn, ree',
  gevarending:
    'vuurwerk, vuurpijl, rotje, bliksem, barbecue, frituurvet, frituurpan, vet, kettingzaag, cirkelzaag, bijl, mes, glas, stanleymes, hogedrukspuit, explosie, gasfles, ontploffing, grasmaaier, heggenschaar, snoeischaar, boormachine, slijptol, zaagmachine, lawine, golf, steekvlam, stroomdraad, zuur, stoom, spijker, kokend, boobytrap, slang, kwal',
  // A word about work this near makes it work.
  zakelijk:
    'werkgever, bedrijf, bedrijfspand, bedrijfshal, bedrijfsruimte, loods, pand, hal, kantoorpanden, vakgroep, vereniging, maatschap, onderneming, organisatie, afdeling, team, teamleider, leidinggevende, collega, collegas, directie, directeur, klant, klanten, client, clienten, bewoner, bewoners, leerling, leerlingen, patient, patienten, opdrachtgever, opdrachtgevers, leverancier, kantoor, magazijn, vestiging, filiaal, fusie, reorganisatie, project, planning, rooster, functie, vacature, sollicitatie, opleiding, cursus, studie, stage, diploma, cv, loopbaan, vakliteratuur, literatuur, scriptie, module, training, gemeente, instelling, stichting, school, vakbond, cao, ondernemingsraad, kantonrechter, uwv, personeel, medewerkers, productie, machine, machines, systeem, lading, pallet, dossier, begroting, omzet, markt, jongeren, gezinnen, huurders, deelnemers, doelgroep, caseload',
};
