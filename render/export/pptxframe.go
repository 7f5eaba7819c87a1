package export

import "strings"

// What every presentation must have before its first slide: a theme, a master,
// and the layouts that its slides stand on. A house's own template can be
// applied to it in PowerPoint, since titles and lists are placeholders.

const presentationTypes = officeTypes + "presentationml."

// The names of the parts.
const (
	slideMaster     = "ppt/slideMasters/slideMaster1.xml"
	layoutTitleOnly = "ppt/slideLayouts/slideLayout1.xml"
	layoutList      = "ppt/slideLayouts/slideLayout2.xml"
	slideTheme      = "ppt/theme/theme1.xml"
)

// emptyGroup begins the tree of shapes of every slide.
const emptyGroup = `<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>`

// slideFrame returns the master, the layouts and the theme.
func slideFrame() []part {
	master := part{name: slideMaster, contentType: presentationTypes + "slideMaster+xml"}
	titleOnly := part{name: layoutTitleOnly, contentType: presentationTypes + "slideLayout+xml", body: slideLayout("Title Only", "titleOnly", "")}
	list := part{name: layoutList, contentType: presentationTypes + "slideLayout+xml", body: slideLayout("Title and Content", "obj",
		`<p:sp><p:nvSpPr><p:cNvPr id="3" name="Content"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>List</a:t></a:r></a:p></p:txBody></p:sp>`)}
	var m markup
	m.add(xmlHead + `<p:sldMaster ` + slideNamespaces + `><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>` + emptyGroup)
	m.add(`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" rIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>`,
		slidePad*emuPerPixel, 12*emuPerPixel, (slideWidth-2*slidePad)*emuPerPixel, (slideTitle-16)*emuPerPixel)
	m.add(`<p:sp><p:nvSpPr><p:cNvPr id="3" name="Content"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="%d" y="%d"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" rIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:pPr lvl="0"/><a:r><a:rPr lang="en-GB"/><a:t>List</a:t></a:r></a:p></p:txBody></p:sp>`,
		slidePad*emuPerPixel, (slideTitle+16)*emuPerPixel, (slideWidth-2*slidePad)*emuPerPixel, (slideHeight-slideTitle-48)*emuPerPixel)
	m.add(`</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>`)
	m.add(`<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="%s"/><p:sldLayoutId id="2147483650" r:id="%s"/></p:sldLayoutIdLst>`, master.relate("slideLayout", layoutTitleOnly), master.relate("slideLayout", layoutList))
	m.add(`<p:txStyles><p:titleStyle><a:lvl1pPr algn="l"><a:lnSpc><a:spcPct val="90000"/></a:lnSpc><a:buNone/><a:defRPr sz="2800" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr></p:titleStyle>`)
	m.add(`<p:bodyStyle><a:lvl1pPr marL="228600" indent="-228600" algn="l"><a:spcBef><a:spcPts val="900"/></a:spcBef><a:buFont typeface="Arial"/><a:buChar char="•"/><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:bodyStyle>`)
	m.add(`<p:otherStyle><a:lvl1pPr algn="l"><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`)
	master.body = m.Bytes()
	master.relate("theme", slideTheme)
	titleOnly.relate("slideMaster", slideMaster)
	list.relate("slideMaster", slideMaster)
	return []part{master, titleOnly, list, {name: slideTheme, contentType: officeTypes + "theme+xml", body: themePart()}}
}

func slideLayout(name, kind, content string) []byte {
	return []byte(xmlHead + `<p:sldLayout ` + slideNamespaces + ` type="` + kind + `" preserve="1"><p:cSld name="` + name + `"><p:spTree>` + emptyGroup +
		`<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>` +
		content + `</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`)
}

// themePart is the theme: the colours of the figures and one typeface. A theme
// must give three fills, lines and effects even where nothing uses them.
func themePart() []byte {
	colours := [...]struct{ name, value string }{
		{"dk1", "16202C"}, {"lt1", "FFFFFF"}, {"dk2", "5B6776"}, {"lt2", "F4F6F9"}, {"accent1", "0B62A8"}, {"accent2", "B3400A"},
		{"accent3", "8F1D4F"}, {"accent4", "5B3FA0"}, {"accent5", "00704F"}, {"accent6", "7A5B00"}, {"hlink", "0B62A8"}, {"folHlink", "5B3FA0"},
	}
	var m markup
	m.add(xmlHead + `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="annals"><a:themeElements><a:clrScheme name="annals">`)
	for _, c := range colours {
		m.WriteString(`<a:` + c.name + `><a:srgbClr val="` + c.value + `"/></a:` + c.name + `>`)
	}
	font := `<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>`
	fill, line, effect := `<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>`, `<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>`, `<a:effectStyle><a:effectLst/></a:effectStyle>`
	m.WriteString(`</a:clrScheme><a:fontScheme name="annals"><a:majorFont>` + font + `</a:majorFont><a:minorFont>` + font + `</a:minorFont></a:fontScheme><a:fmtScheme name="annals">`)
	m.WriteString(`<a:fillStyleLst>` + strings.Repeat(fill, 3) + `</a:fillStyleLst><a:lnStyleLst>` + strings.Repeat(line, 3) + `</a:lnStyleLst>`)
	m.WriteString(`<a:effectStyleLst>` + strings.Repeat(effect, 3) + `</a:effectStyleLst><a:bgFillStyleLst>` + strings.Repeat(fill, 3) + `</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`)
	return m.Bytes()
}
