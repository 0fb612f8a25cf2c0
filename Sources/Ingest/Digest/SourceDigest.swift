import CNettle

/// The digest that a source is known by: `sha256sum FILE` gives the same.
public enum SourceDigest {
  /// The SHA-256 of bytes in small hexadecimal digits; throws where libnettle is not on this machine. O(bytes).
  public static func sha256(of bytes: [UInt8]) throws(IngestError) -> String {
    guard plantrace_nettle_library() != nil else {
      throw IngestError(.missingTool("libnettle", package: "libnettle8"))
    }
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    nettle_sha256_update(&context, bytes.count, bytes)
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    return String(unsafeUninitializedCapacity: digest.count * 2) { text in
      for (index, byte) in digest.enumerated() {
        text[index * 2] = digit(byte >> 4)
        text[index * 2 + 1] = digit(byte & 0x0F)
      }
      return digest.count * 2
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
