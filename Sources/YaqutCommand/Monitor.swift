#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A value that threads share, and whose changes they can wait for.
///
/// Swift's `Mutex` has no condition to wait for. The only file that handles the system's locks.
@safe final class Monitor<Value: Sendable>: @unchecked Sendable {
  // SAFETY: read and written with the lock only.
  private var value: Value
  // SAFETY: allocated for the lifetime of this, since the system knows both by their addresses.
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init(_ value: Value) {
    self.value = value
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(condition, nil)
  }

  deinit {
    unsafe pthread_cond_destroy(condition)
    unsafe pthread_mutex_destroy(mutex)
    unsafe condition.deallocate()
    unsafe mutex.deallocate()
  }

  /// Does something with the value alone, and wakes those that wait.
  func change<Result>(_ body: (inout Value) -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer {
      unsafe pthread_mutex_unlock(mutex)
      unsafe pthread_cond_broadcast(condition)
    }
    return body(&value)
  }

  /// Does something with the value alone, of which those that wait need not know.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body(&value)
  }

  /// Waits until `body`, which is asked anew after each change, gives something.
  func wait<Result>(for body: (inout Value) -> Result?) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = body(&value) { return result }
      unsafe pthread_cond_wait(condition, mutex)
    }
  }
}
