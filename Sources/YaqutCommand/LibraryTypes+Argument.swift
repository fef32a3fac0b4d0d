public import ArgumentParser
public import Yaqut
public import YaqutExport

// Values of the libraries that are options of commands.

extension OffsetUnit: ExpressibleByArgument {}
extension EntityKind: ExpressibleByArgument {}
extension LinkExportOptions.Unit: ExpressibleByArgument {}
extension CorpusFormat: ExpressibleByArgument {}
