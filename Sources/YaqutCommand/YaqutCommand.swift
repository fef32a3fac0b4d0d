import ArgumentParser

@main
struct YaqutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yaqut",
    abstract: "Find the places and organisations named in Arabic text and say which ones they are.",
    // A gazetteer has a version of its own, which each record that is linked by it names.
    version: "yaqut 0.1.0-dev",
    subcommands: [
      LinkCommand.self,
      WhyCommand.self,
      GapsCommand.self,
      FoldCommand.self,
      LookupCommand.self,
      ValidateCommand.self,
      FmtCommand.self,
      RulesCommand.self,
      DiffCommand.self,
      ImpactCommand.self,
      NewCommand.self,
      TestCasesCommand.self,
      CompileCommand.self,
      ExportCommand.self,
      ImportCommand.self,
      MapCommand.self,
      EvaluateCommand.self,
    ])
}
