internal import CProcessor

/// Asks for memory before it is read, so that its coming and other work take place at the same time.
enum Prefetch {
  /// Asks for an element; where there is none, nothing happens.
  @inline(__always)
  static func element<Element>(_ index: Int, of span: Span<Element>) {
    unsafe span.withUnsafeBufferPointer { elements in
      // SAFETY: nothing is read at the address, and the processor leaves out what it cannot fetch.
      if let first = elements.baseAddress { unsafe yq_prefetch(first + index) }
    }
  }
}
