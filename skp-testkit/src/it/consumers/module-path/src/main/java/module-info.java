module id.go.contoh {
  requires id.skp.rules;
}
