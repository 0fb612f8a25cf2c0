/// Abbreviations that every reader of Party and State documents knows.
enum AbbreviationWords {
  /// Source: usage of Party and State documents, 2008 to 2026; names of organisations, currencies and measures that
  /// are written so everywhere. What 36-HD/VPTW and NĐ 30/2020/NĐ-CP print in symbols and signatures is common too.
  static let common: Set<String> = Set(
    """
    UBND HĐND MTTQ UBMTTQ MTTQVN UBMTTQVN TQVN UBKT BCH BTV BTT TW TƯ TNCS TNCSHCM XHCN CNXH CNH HĐH ĐCSVN CHXHCN \
    CT KT XH QP AN ANTT ANQP QPAN TTATXH GDĐT TDTT VHTT VHXH LLVT NTM KHCN KH&CN CNTT VHTTDL TDP PCTT TKCN \
    TP TX TT TTg TTCP CP QH VP VT NQ QĐ KL HD KH BC TTr ĐUK ĐU HU TU CTr NĐ \
    ĐBQH HTX DN DNNN BHXH BHYT BHTN THCS THPT GDTX PTDT THPTQG ĐH CĐ NXB \
    GDP GRDP FDI ODA NGO USD EUR VND VNĐ ASEAN APEC WTO WHO UNESCO UNICEF IMF WB OECD EU UN HIV AIDS COVID \
    ISO IT ID PDF QR SMS TV USB GPS API PC KPI IP VTV VOV TTXVN VNPT FPT EVN PVN TKV VTC \
    GS TS PGS ThS BS CKI CKII KTS STT SĐT TPHCM HCM HN
    """.split(separator: " ").map(String.init))
}
