/** Mutations of samples/compleet that yield no finding of the rule that asks the field, with the reason. */
export const ZONDER_BEVINDING: {
  /** A mandatory field that is removed, by its pointer. */
  readonly veld: Readonly<Record<string, string>>;
  /** A milestone that is met a day too late, by its id and the pointer of its date. */
  readonly termijn: Readonly<Record<string, string>>;
} = {
  veld: {
    '/bijstellingen/*/activiteiten':
      'de tabel vraagt dat er iets wijzigt; in elke bijstelling staan ook doelen, een einddoel en een toelichting, en één daarvan volstaat (vervuld)',
    '/bijstellingen/*/stuk/opstellers/*/functie':
      'de rol van de opsteller volstaat; elke opsteller heeft er een (vervuld)',
    '/bijstellingen/*/volgendeEvaluatie':
      'het plan van aanpak legt de tijd tussen twee evaluaties vast, en dat volstaat (vervuld)',
    '/eerstejaarsevaluatie/activiteiten/*/resultaat':
      'de tabel vraagt het alleen van een activiteit die is uitgevoerd, ook als dat deels is: de derde loopt nog, de andere drie geven de bevinding wel',
    '/eerstejaarsevaluatie/besluitSpoor2/startdatum':
      'de begindatum staat ook in `spoor2.start`, en dat volstaat (vervuld)',
    '/eerstejaarsevaluatie/besluitSpoor2/toelichting':
      'de tabel vraagt het alleen als het tweede spoor is uitgesteld of niet nodig is: hier loopt het',
    '/eerstejaarsevaluatie/datumAdvies':
      'de evaluatie verwijst ook met `adviesId` naar het advies, en dat volstaat (vervuld)',
    '/eerstejaarsevaluatie/huidigWerk/urenPerWeek':
      'hetzelfde staat in `gewerkteUrenPerWeek`, en dat volstaat (vervuld)',
    '/eerstejaarsevaluatie/koersJuist':
      'elk van beide velden volstaat: `opKoers` beantwoordt dezelfde vraag (vervuld)',
    '/eerstejaarsevaluatie/nieuweAfspraken':
      'de evaluatie verwijst naar een bijstelling die er is, en dat volstaat (vervuld)',
    '/eerstejaarsevaluatie/nieuweAfspraken/*/eind':
      'elk van beide velden volstaat: beide afspraken hebben ook een begindatum (vervuld)',
    '/eerstejaarsevaluatie/terugblik':
      'de stand van de activiteiten en de doelen is ook een terugblik (vervuld); wat in de terugblik zelf hoort, meldt eje-terugblik-volledig',
    '/eerstejaarsevaluatie/volgendeEvaluatie':
      'het plan van aanpak legt de tijd tussen twee evaluaties vast, en dat volstaat (vervuld)',
    '/eindevaluatie/activiteiten/*/resultaat':
      'de tabel vraagt het alleen van een activiteit die is uitgevoerd, ook als dat deels is: alle vier lopen nog',
    '/eindevaluatie/bereidTerugTeNemen':
      'de tabel vraagt het alleen bij ziek uit dienst: hier blijft het dienstverband in stand',
    '/eindevaluatie/huidigWerk/functie': 'hetzelfde staat in `resultaat.functie`, en dat volstaat (vervuld)',
    '/eindevaluatie/huidigWerk/loon':
      'de loonwaarde staat ernaast, en loon en loonwaarde staan ook in `resultaat`; één daarvan volstaat (vervuld)',
    '/eindevaluatie/huidigWerk/loonVoor':
      'hetzelfde staat in `resultaat.loonVoor` en in `dienstverband.brutoMaandloon`; één daarvan volstaat (vervuld)',
    '/eindevaluatie/huidigWerk/soort': 'hetzelfde staat in `resultaat.soortWerk`, en dat volstaat (vervuld)',
    '/eindevaluatie/huidigWerk/urenPerWeek':
      'hetzelfde staat in `gewerkteUrenPerWeek` en in `resultaat.urenPerWeek`; één daarvan volstaat (vervuld)',
    '/eindevaluatie/voortgang': 'elk van beide velden volstaat: er is ook een conclusie (vervuld)',
    '/evaluaties/*/activiteiten/*/resultaat':
      'de tabel vraagt het alleen van een activiteit die is uitgevoerd, ook als dat deels is: die geven de bevinding wel, de andere lopen nog',
    '/evaluaties/*/datumAdvies':
      'de tabel vraagt het alleen als de belastbaarheid is gewijzigd (zes van de dertien evaluaties); die verwijzen ook met `adviesId` naar het advies, en dat volstaat (vervuld)',
    '/evaluaties/*/opKoers':
      'elk van beide velden volstaat: elke evaluatie noemt ook de aanpak hierna (vervuld)',
    '/evaluaties/*/vervolgaanpak':
      'de tabel vraagt het alleen als de re-integratie niet op koers ligt: de vijfde evaluatie geeft de bevinding wel, de andere zijn op koers',
    '/evaluaties/*/volgendeEvaluatie':
      'het plan van aanpak legt de tijd tussen twee evaluaties vast, en dat volstaat (vervuld)',
    '/planVanAanpak/datumProbleemanalyse':
      'hetzelfde staat in de probleemanalyse zelf, als datum van opstellen, en dat volstaat (vervuld)',
    '/planVanAanpak/eerstvolgendeEvaluatie':
      'hetzelfde staat als eerste in `evaluatiemomenten`, en dat volstaat (vervuld)',
    '/planVanAanpak/evaluatiemomenten':
      'de eerste datum met de tijd tussen twee evaluaties volstaat ook (vervuld)',
    '/planVanAanpak/opbouwschema/*/loonwaardePercentage':
      'de eerste stap is arbeidstherapeutisch, en dat volstaat (vervuld); de andere twee geven de bevinding wel',
    '/planVanAanpak/stuk/opstellers/*/functie':
      'de rol van de opsteller volstaat; elke opsteller heeft er een (vervuld)',
    '/probleemanalyse/adviespunten':
      'het plan zegt dat de adviezen zijn verwerkt (`adviespuntenVerwerkt`), en dat volstaat (vervuld)',
    '/probleemanalyse/adviespunten/*/opvolging':
      'elk van de vier adviezen wordt gevolgd door een activiteit van het plan (`adviespuntId`), en dat volstaat (vervuld)',
    '/probleemanalyse/belastbaarheid/samenvatting':
      'de mogelijkheden in eigen en ander werk en de analyse staan er ook; één daarvan volstaat (vervuld)',
    '/spoor2/activiteiten/*/resultaat':
      'de tabel vraagt het alleen na afloop: de vierde activiteit loopt op de peildatum nog, de andere geven de bevinding wel',
    '/spoor2/contacten/*/afspraken':
      'de tabel vraagt het niet van een contact waar de werknemer niet bij was: het negentiende; de andere geven de bevinding wel',
    '/spoor2/rapportages/*':
      'zonder de rapportage is er geen stuk waarvan de inhoud wordt gevraagd; dat zij er niet is, meldt termijn-spoor2-rapportage',
    '/spoor2/rapportages/*/coach':
      'dezelfde naam staat bij het bureau (`bureau.coach.naam`), en dat volstaat (vervuld)',
    '/spoor2/rapportages/*/deelname/toelichting':
      'de tabel vraagt het alleen als de deelname onvoldoende is: zij is in alle zes volledig',
    '/spoor2/rapportages/*/stuk/ondertekening/werkgever':
      'de tabel vraagt het alleen als de werkgever het traject zelf uitvoert: hier doet een bureau dat',
    '/spoor2/sollicitaties/*/redenAfwijzing':
      'de tabel vraagt het alleen na een afwijzing: op drie kwam geen reactie en één is ingetrokken; de andere geven de bevinding wel',
    '/spoor2/trajectplan/eind': 'de duur in weken staat ernaast, en dat volstaat (vervuld)',
    '/spoor2/trajectplan/evaluatieMetWerkgever':
      'de data van het overleg staan ernaast, en die volstaan (vervuld)',
    '/spoor2/trajectplan/stuk/opstellers/*/functie':
      'de rol van de opsteller volstaat; elke opsteller heeft er een (vervuld)',
  },
  termijn: {
    'riv-upload-werkgever /wia/uploaddatum':
      'de termijn is een dag na de aanvraag; in deze zaak dient de werknemer zelf in, zodat hij niet geldt',
    'uwv-brief-wia /wia/briefDatum':
      'een plicht van UWV; riv noemt UWV nooit te laat op één dag (besluit 0002)',
  },
};
