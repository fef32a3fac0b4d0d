public import ArgumentParser
public import Yaqut

/// `--unit utf8`, `utf16` or `scalar`.
extension OffsetUnit: ExpressibleByArgument {}
