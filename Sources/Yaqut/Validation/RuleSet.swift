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
    CoordinateRange(), HalfPoint(), NullIsland(), RoundedPoint(), SwappedCoordinates(), LostSign(),
    OutsideCountry(),
    OutsideParent(), BoundaryForm(),
  ]
}
