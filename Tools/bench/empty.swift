// The least that a Swift program can do: what Tools/bench/start compares with.
@main
enum Empty {
  static func main() {}
}
