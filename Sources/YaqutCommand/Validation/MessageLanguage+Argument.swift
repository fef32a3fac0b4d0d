public import ArgumentParser
public import Yaqut

extension MessageLanguage: ExpressibleByArgument {}
