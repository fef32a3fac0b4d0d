/// Every rule there is, in the order of the documentation: one line a rule.
package enum RuleSet {
  package static let all: [any Rule] = [
    // Files and their form
    Encoding(), ByteOrderMark(), LineEnds(), FinalNewline(), Separator(), Header(), FieldCount(), BlankLine(),
    Quoting(),
    CanonicalForm(), RowOrder(), FilePlace(), RequiredCell(), Vocabulary(), NumberForm(),
    SpreadsheetNumbers(), DuplicateRow(),
    Manifest(), HiddenInCell(),
    // Identity and life
    IdentifierShape(), DuplicateID(), RetiredID(), SupersededTarget(), SupersededInUse(), SupersededEnd(),
    RetiredReason(),
    DateForm(), DateOrder(), FutureDate(), NameOutsideLife(), UnknownAuthority(), ConcordanceCode(),
    ConcordanceEntity(),
    SharedConcordance(), PCodePrefix(),
    // Parents
    MissingParent(), UnknownParent(), ParentCycle(), ParentRank(), SettlementParent(), CountryMismatch(),
    MissingSeat(),
    // Coordinates
    CoordinateRange(), HalfPoint(), NullIsland(), RoundedPoint(), SwappedCoordinates(), LostSign(), Radians(),
    OutsideCountry(),
    OutsideParent(), FarFromSiblings(), BoundaryForm(),
    // Letters and signs in names
    SpaceInName(), DecomposedName(), PresentationForm(), InvisibleCharacter(), TatweelInName(), VowelMarks(),
    ForeignLetters(), WrongScript(),
    MixedScripts(), MixedDigits(), Brackets(), QualifierInName(), TwoNames(), OddCharacter(), HTMLEntity(),
    SmartQuotes(), Mojibake(),
    RepeatedLetters(), Capitals(), ReversedName(),
    // Names
    UnknownLanguage(), UnknownRegister(), NameEntity(), NameFile(), Nameless(), PreferredName(), NameLength(),
    TwoLetterName(),
    GenericName(), PersonName(), CueName(), HeadWord(), RedundantName(), ArticleVariant(), ConfusableName(),
    PartisanName(),
    Transliteration(), PersonalData(), LeftOpen(),
    // Duplicates
    DuplicatePlace(), NearTwin(), SharedPoint(),
    // Sources
    UnknownSource(), SourceLicence(), EditorialPrecision(), ImplausiblePopulation(),
    // Organisations and relations
    OrganisationReference(), UmbrellaCycle(), UnknownCountry(), RelationEnds(), RelationKinds(),
    RelationCycle(), RelationSuccessor(),
    // Lists, cases and acknowledgements
    CueMeaning(), CaseForm(), AllowRow(), UnusedAllow(),
    // Changes
    IDRemoved(), IDChanged(), IDReused(), MovedFar(), TypeChanged(), ParentChanged(), Renamed(),
    NewAmbiguity(), LostRows(), MissingCase(),
  ]
}
