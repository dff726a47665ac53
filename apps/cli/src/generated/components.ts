// Generated from package-lock.json by `npm run generate`.

/** The packages that the command line is made of. */
export const components: readonly {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly sha512?: string;
}[] = [
  {
    "name": "@babel/runtime-corejs3",
    "version": "7.29.13",
    "license": "MIT",
    "sha512": "bf3da376ea47366cc7fa2ec4eaee8da7c74a58cc29f8ff51f256e35deadb0f861c6876be25cdab99247c32131f5e91d961cc19dbc5aad0bb1b70b7f9d1382523"
  },
  {
    "name": "@electric-sql/pglite",
    "version": "0.5.16",
    "license": "Apache-2.0",
    "sha512": "363f0a708b092fbe3c5b8d3c53637cab8fbd22538d76944853c309ca920000834c2799ea2b2aa95fb32083fe572a45e20226f702864647a86724596b94b06b72"
  },
  {
    "name": "@expo-google-fonts/arimo",
    "version": "0.4.3",
    "license": "MIT AND OFL-1.1",
    "sha512": "917314277d379c980a8c916bf32ba2018f5d808a00a23f4771c2a4692c3427adff4f831277115e8f37c35152f3533fa88694168a789f57df503805102dc18a0e"
  },
  {
    "name": "@fastify/ajv-compiler",
    "version": "4.0.8",
    "license": "MIT",
    "sha512": "c58700158a323ff3442cc823e88ecb98c0268aa79731a974c2c3364a0b9e37d3b232be9b54a1e898ef4ec6e4ad0bb6c800497867725705b0cfc295d1a79f4d3d"
  },
  {
    "name": "@fastify/error",
    "version": "4.3.0",
    "license": "MIT",
    "sha512": "9ad21d73847b1e750c3ae5034209c990417e3a6af6a7726b492278e3e44c13f7804394ea743cb932f5c08f37bf472547849724b892a45e732129f3e614c2aac8"
  },
  {
    "name": "@fastify/fast-json-stringify-compiler",
    "version": "5.2.0",
    "license": "MIT",
    "sha512": "2cf4d5034c38a0f21358702fa31f4d808d6b0d2ae35278f15fa40de4c09bf4563e1eabc3b149a02ee71b8fd7906a4a82f256303bb5209033c71102c9365f6fb6"
  },
  {
    "name": "@fastify/forwarded",
    "version": "3.1.2",
    "license": "MIT",
    "sha512": "f3d5a2446fa15b755049f0b08381dbf1be373dec845f5e4ae7e9447ec678114b61fc5c8e8d2fe5bfc1ec56eb3050d5d68929f1306368b84fdfabfd30dd5ba61d"
  },
  {
    "name": "@fastify/merge-json-schemas",
    "version": "0.2.2",
    "license": "MIT",
    "sha512": "77f831f6c45b5025601911b399ae3ac0b730898f27a13a8ed8d9a383fbdb4c04711d11396dd8793c82fcb3decbb755fb49c456456e76795631c08a0fc0875550"
  },
  {
    "name": "@fastify/proxy-addr",
    "version": "5.1.3",
    "license": "MIT",
    "sha512": "a6d808801f9a6c1353b3996c28dbc568a3026ae3da4ce13a6488f126bdc5c422de86661040a606838b2bc30348091f5042516b630e7d8d6028fa2f466a55426b"
  },
  {
    "name": "@noble/hashes",
    "version": "2.4.0",
    "license": "MIT",
    "sha512": "5f95da5566480424fb1c76469b923b6505c3c0b1be6c65ee4ab310016fbb66f97cee1d6499cd5907555244972951fa14ac6429e05928c66e6467e32cf9a5be78"
  },
  {
    "name": "@pinojs/redact",
    "version": "0.4.0",
    "license": "MIT",
    "sha512": "93610d9e606e804febcd07c471d58770263efc533754bcc7f5c604b1b76ca2aaefcc029185465e44d84066f07c3a2b502754c179ddf2a96b5d8f34bac09281c2"
  },
  {
    "name": "@protobufjs/aspromise",
    "version": "1.1.2",
    "license": "BSD-3-Clause",
    "sha512": "8fe80a13112e2e62b0bf3dce811397b6b276506db1f028766195316a187eb351761d9fb001c79434b92fcbacca08f551914fbe65642b771b147905e6720e2ea1"
  },
  {
    "name": "@protobufjs/base64",
    "version": "1.1.2",
    "license": "BSD-3-Clause",
    "sha512": "01991c000e6f9cdfefe0f0ea2b2311e65c7b859b6d3c380296ff3713ffc530d851d9331c2d485f4540470a64a5d288bdccc8030ea4542644b13b7c26f39f972e"
  },
  {
    "name": "@protobufjs/codegen",
    "version": "2.0.5",
    "license": "BSD-3-Clause",
    "sha512": "ce05c52f35b7029df77ba7745a58f8306226e827bc3bcf67fdaa54686341fe3c7e870fabb96129ec4c0652c85d2ca5510b1656d767e9f6be34135990adfff7e2"
  },
  {
    "name": "@protobufjs/eventemitter",
    "version": "1.1.1",
    "license": "BSD-3-Clause",
    "sha512": "bd6d469b03193672fe80c45aa2f961f72657ef891cf934d4dc539b924baba4c691b417cb3f795d8d2f4a416970660ada444d3e76178412803177370943c79766"
  },
  {
    "name": "@protobufjs/fetch",
    "version": "1.1.1",
    "license": "BSD-3-Clause",
    "sha512": "1a9a6d2ebb39eda74c4ae1e2dd5363d26005f1dc21dfa2cc69817a5f227a24c5a556c73eb78dad9b51d210398eb3703c7c2f72c9e8ac80b86c4d542890e674cf"
  },
  {
    "name": "@protobufjs/float",
    "version": "1.0.2",
    "license": "BSD-3-Clause",
    "sha512": "0dd6fe9155e55ecb7d77e47d3df4c8c61d4474d920a117b9b4e5fab74d5fd656163af26748f0c1946db8d502f37323dda0d4ec6e52d476e8c6484e11ceb4d919"
  },
  {
    "name": "@protobufjs/path",
    "version": "1.1.2",
    "license": "BSD-3-Clause",
    "sha512": "e8939c2794e6d3c74e1c06dd4771abbcffb25147e48c6e5e3ec1d87333052eadd998c9000fdf1c0e0713da2035949f4d57015de2d1ff8924a87b8e185a496d10"
  },
  {
    "name": "@protobufjs/pool",
    "version": "1.1.0",
    "license": "BSD-3-Clause",
    "sha512": "d2410b6864880c12af7204b8ce48f3d4f79d75ab6b8d87263163a502e00fc0079c714acf1dd52aa3f27a2e2ca61c7122253e4dac5d54570c58d787fe7f2e1643"
  },
  {
    "name": "@protobufjs/utf8",
    "version": "1.1.2",
    "license": "BSD-3-Clause",
    "sha512": "6f5510c1c119e320a73020fc0c02f55656ef04913dfc85f8153229ec11b5c58a5fdbd48b6b32d2aea5248f8c3b639cbb70254fe84e6d72aa9c234c5e98f907ba"
  },
  {
    "name": "@resvg/resvg-js",
    "version": "2.6.2",
    "license": "MPL-2.0",
    "sha512": "c416898ac87939e1a69e20e3f5c5b93d16bf3ed9ae554df38aaadbaf9c498fdd356433784e8b2b55a359a4488b640c5d7e78407bbb90ed01567e33def5df4ad9"
  },
  {
    "name": "@scure/base",
    "version": "2.4.0",
    "license": "MIT",
    "sha512": "b616754ee27017005b94e860b230cabef1a2ac1c4da7ec12bd8fc347ab490493930e174001c1c9f156ebd9e167a9ac5e71ae3eb748bd2817feb876065b064e46"
  },
  {
    "name": "@stdlib/array-base-filled",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "fa7a59a8f9f6f7b1aff83e81fce5240d3ff724615daebdf5f9dfd2193782ce6ec9436dad1825039a2c435f0a95a7d7d6c01f8b6e3ace5ab5cc2a5b944cb70d5a"
  },
  {
    "name": "@stdlib/array-base-zeros",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "0be7a8e4c172dfb4d1ec12791032bfe4ef37ff1d67e29a330918f77dc2f766b5114f0507ab49f04425429b29bf0eb999bb16fb30ce311f262da3fb2ea103a6dc"
  },
  {
    "name": "@stdlib/array-float32",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "2f174a1aba6c09e8450e053e9f0eebdff34bfa0f297bdcdc0e7ffa7ef3708aecb4022ba75fff9cf258a7f6a532fc5121adb53a6855dea45336425ffd6100fe4c"
  },
  {
    "name": "@stdlib/array-float64",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "2ed40e7317c4db35f942761f2cd7e9b5257dab72541a43af1a1bed3bde223d712f613bc948458b2bb1bdec0251f4c2b7add2f5f944a3190cd43e251dd7f9006f"
  },
  {
    "name": "@stdlib/array-uint16",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "71e0c6bcd18ec51da450edf45125162fc7b32b0f91eb007040d2663ce7d3d47251982c62a3e791301ca09b1a11996c288f6a63f081c2fc6942dcdda448d37423"
  },
  {
    "name": "@stdlib/array-uint32",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "cd91a39098cfb20a775b228e08808e19a2773a8572cf0832660c841e5df0944a9f3e150fa552462e1cbd985c7c588a13187b02587b3508e5997e1f3c6cbfe948"
  },
  {
    "name": "@stdlib/array-uint8",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f9456c751f7841ed735c46e913eae95c5c69fd507cfb31b11f777b447d9c529cb97857aa71240dbf16b17ea6676e6aa4d86bb9b4912ffd905c4d792978a1fb1c"
  },
  {
    "name": "@stdlib/assert-has-float32array-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "9cd44ef08e1da770adc455c20fdd3520199573efe8b5a14caff331d6337de7a9e469768bdc6651ea9d7620680de77e4d8f74082e828f98e1bb80e8edb3eb9038"
  },
  {
    "name": "@stdlib/assert-has-float64array-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "05b1e34a189cebcc2817274adacf040a7e2e28cf82af7941ea404ffbdc0aef0914195ceae25a3b9fe4f0b747016e0c093862e541ac8940e400555abf9eeff00e"
  },
  {
    "name": "@stdlib/assert-has-generator-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "c2be30f7fb9f4811d28fec7758d18ad9674403dbbe8ad55e6364f1e84c4def0e5abc10057b9105f3f9dd7ad6b889077c4aee982890aa0945cd549dc3ab8825e6"
  },
  {
    "name": "@stdlib/assert-has-own-property",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "0675f52e9bddf586ae7102e8910adfee9a4bc1add5fa74d443daa8cace529686218f06d85ad3bad522554f624af9c7ec0b1500c7f1c087774dd6a4cac71d4f22"
  },
  {
    "name": "@stdlib/assert-has-symbol-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "c8db099c26fb1d6c9ee71859fde448a69dbc1f0395145e6050229e4f5a7885aa0324e9fedd810f61a5cc9f89982ba91137dead521a2f94942ff47ffd8f09cba4"
  },
  {
    "name": "@stdlib/assert-has-to-primitive-symbol-support",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "9e86de53c681efa5e50ed2820b80d959175649b3c2a0e18e3b012e568c89d39f2035a711e2544fa0203fedcc40565dd4aaa2f0857dc4d4c48e3313539ccc9318"
  },
  {
    "name": "@stdlib/assert-has-tostringtag-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f6c50b7d12989de17f32ae85f7ac6a790adfd1af7074973594d65fdb07ecd44b51c101d07f1e7e425625ee1a7781623f8a277933836999ef3a4f4e35dde6817c"
  },
  {
    "name": "@stdlib/assert-has-uint16array-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "ecf8d04f25e6a48733533ed5c7c73b05c76ba0998c9908f23500c5f5ae3a61afa7671a87ee0f6346cc66bf3a95ad2c9786423201bc35028d90c8aa1ccfe85986"
  },
  {
    "name": "@stdlib/assert-has-uint32array-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "c5aff4c96b3e7e1a7fc9464f0f7fd9990097aafee1689186244ef91c15fdb70f421e09aaa60022843e321b2f7cd82b506b1125b47f2270d397f024336594b7d7"
  },
  {
    "name": "@stdlib/assert-has-uint8array-support",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "7205dc36dbf93d2f8b115d2d8fc54e67c5958cb26ebd2cc6d06a2517ed8cd2ee657b684793b05f287f5baa6ae4d00ce98a900411d420a7808673f3268e2e6cf2"
  },
  {
    "name": "@stdlib/assert-is-array",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "6b246c2c69acb0d3bef1247aded3cfdbe2d90b1155b125ed74dd13a12766d2400e6864f87b416842eb3e02515d856e715adbe8c4bf2be5629356a279d78febbd"
  },
  {
    "name": "@stdlib/assert-is-big-endian",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "fbf5fb65c5c575ba0720a0edc67c76e5f2a67fd1213d1ca9dfbaa9f47f6d51bd119cf4fc4a09902ad619c68be9ec47816c449938a4a8bac8348d928b6cfa9102"
  },
  {
    "name": "@stdlib/assert-is-boolean",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "dfa0444e5443ac17823812e8c16d7fbea93dc03f8e0375a9f5e4311628ffee270a88c0d4447f858b0da17db85a67773763db84374ac074e4fb0099705a15dced"
  },
  {
    "name": "@stdlib/assert-is-buffer",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "a699cbd2c0b95c74a4db6d406234f8cc3df74c307f5ee4a485b6dbaf9b2f8931f9fbcf0a02acbb4a3165bdca6aa6f07606f115cea444d5f815b28f128c6403f8"
  },
  {
    "name": "@stdlib/assert-is-float32array",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "7c73de9bcb5a64f77562860807596a8eef4710f0d4b98fd414a1b4fcfaae099b40fe0df64c4c8c33bb5bfc609c0d0bb19e8f639c7e3eeabec24df1da6bdef9f3"
  },
  {
    "name": "@stdlib/assert-is-float64array",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "184b989a35834f63d8e77d1f20ee2a043af8c4ef6f6164e3cacce4ca66b44562b3c8605d095e8661d323f2a3be5bb6ce56ca9eba860d4c235e6ce61fa6065b49"
  },
  {
    "name": "@stdlib/assert-is-function",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "e8475291d2752ad20b7466fce0c8617ab36d8ad1a0cc71febbaaecd601a3fb6f78c20ffd2332d869a1c392d25544dfef883dd72c44233c6cd24eae71e43ccf6d"
  },
  {
    "name": "@stdlib/assert-is-little-endian",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "4ef29d4212b0ad67f4ae29398a2bab948d61a49aeef9b6d8181ca8489e9249c4ef64881fe78313604b16815ca836a330f00405c4ec836cc45e7be8deeb965b30"
  },
  {
    "name": "@stdlib/assert-is-number",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "ea2d91a06e53627ee67ca9cf9af000d467619f73f1bd07a06f66e1da98b993ffb15e0107a2e6e9a81495c5905367bd062243f03452500d15aac0ec077ade9e9d"
  },
  {
    "name": "@stdlib/assert-is-object",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "1fd35a546b8f978a80dc9e200c0cf2fac1c291322657272835dee2ccf17adc9b809443ba29376954aeecb5005781c59fd69c911de9bb653242ce1b7650c2f370"
  },
  {
    "name": "@stdlib/assert-is-object-like",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "2ba1b9f21e5eb84552119bc56521c00e860beec8b1353472f9ecc797f2376f22690bd3c976f4ced175980f4093d3255721aaa609853636c3e980675c3cb10b16"
  },
  {
    "name": "@stdlib/assert-is-plain-object",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "311767f64bb30b81dfff667ff75d72654b28eace9fd38f0293774ed63f6c70793d10a9d4e34e17ac2e4d247799f4e688ffaf3d16cf892835b22b2ab21d8455f0"
  },
  {
    "name": "@stdlib/assert-is-regexp",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f90950307ae64a617efbb80ad098e0cbb5b969af758007e91563f2638814c24ad273e998f893cf616e297807febfa7570013a07ca1ff24e6853d2bf6dbb4924d"
  },
  {
    "name": "@stdlib/assert-is-string",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "282dac1f09c8a3bef9b843d11bb9a21111dbdc330005fdfb8d2ea8d9b99c307c8c13e825f870bf6e7aa0c184df80eb0cd183af60c4a00351c9a3a88f0d7745af"
  },
  {
    "name": "@stdlib/assert-is-uint16array",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "8079e3f45a48a7288882c0df03b7b1bdfaaa9fdd531e01890fa0405aa88181041c70afbe2b9ab7011737d72b1306e21e6b516a61fa72df4bedd995b8ea520c73"
  },
  {
    "name": "@stdlib/assert-is-uint32array",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "26df61a778a8942a100bacc2ff28ac4efc5cbb1859f63ca2630373c84ce0a18e06755fd6113b93a502b04ca6e042425d51b725ff754841a568a4425251aa15e7"
  },
  {
    "name": "@stdlib/assert-is-uint8array",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "6be0b34bb7df9360fca05b2cc2a1899372fcce9a9c9f3b81e6bc28962951550b6b5a3413fecdb276fe5bd476cc076ac4713ea1eb8ad824334021379eb469b304"
  },
  {
    "name": "@stdlib/assert-napi-equal-typedarray-types",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "7817ce0d273ecec3e7b085ee3b5726599e808061573e9c74604029045cc6e9a92595c3ecb18b8e2091ee13dc417602f673c34018a97dd6d322b6592612e946f3"
  },
  {
    "name": "@stdlib/assert-napi-equal-types",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "25f1124440649eb50ea2b3d0a7acb4bd089c1b9a12af3a2946cdbf51ab38b574564567bc27e588eb45bf1d33406dfa30d376b9937d0cf5bed583cd4deb37f69b"
  },
  {
    "name": "@stdlib/assert-napi-is-type",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "11a8c0d2d00d8d67a9cf4315134cd9538e425cb035dbfbae46943eebcd1905f50bb15734a658a94907c831e3c1807b9e25ef58320caa9b7af6e515f37fdf22ee"
  },
  {
    "name": "@stdlib/assert-napi-is-typedarray",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "b334e6394426c62ef08beb098cea66a8178a75a4c75c9018681025ad3e0b9bc28f8c81abf913f616f8b609f16a42ee1f69e90710cfc05ee29bba366773f3fb5f"
  },
  {
    "name": "@stdlib/assert-napi-status-ok",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "ac0fb4568d542e7e2e04743e15f6a03c07229054f75bfb7d23b1dd3fb48c8f3ef5219a645b2bb1545662e4c4efdbeee118c600f1b7b91626cbcf6d2ecdb67da4"
  },
  {
    "name": "@stdlib/assert-tools-array-function",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "cf66b61ba7fd131cff57451f134d132e6d6ca7a5bea4e75896d7a445181d12014d3cf3fae96c5a25f14b917c2a66fd17ef953a4ee434a69eed16ae8073495fe4"
  },
  {
    "name": "@stdlib/boolean-ctor",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "26656ed527491d82b9b9b2e5f27aa2d207d85f9900712451258350ec9b86f2853a5ad90832c0b46a143cfb71baef773345a43b1c613ea4bd086621ffb3c1d2ad"
  },
  {
    "name": "@stdlib/complex-float32-ctor",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "3f9689ee4277564382bedc088a9607dadfef10d2bc5e7c101830a142264082425a76b17674a60e5daf2dd6f584b32fc0315ba30236a61e509741f7e169f626f0"
  },
  {
    "name": "@stdlib/complex-float32-reim",
    "version": "0.1.4",
    "license": "Apache-2.0",
    "sha512": "3d79e29acd6b440546011ae9a1e8b0c6461c4e18c2a17bf788b854873f28cae95c1ed786909b81026867acb00d7e4876ae8f9b16593a942f739cbb75dd238cda"
  },
  {
    "name": "@stdlib/complex-float64-ctor",
    "version": "0.1.2",
    "license": "Apache-2.0",
    "sha512": "c42544d8bbf5fc8ec0ff69839684f78430a903d34ff573aa64aa722a18370fff43fef267875ae79fd08af3ec7355f45ba2bb3241b245ece23e223737b330c8d4"
  },
  {
    "name": "@stdlib/complex-float64-reim",
    "version": "0.1.4",
    "license": "Apache-2.0",
    "sha512": "e48c52f86aa455ecd31a1e7b1a9ee92320074bea1b0ea529ab9cbb2a9023ac7d2cea0a7aa0dfe6fad98f87b2ba633f325feec52d59f96fd959c58d68b4104425"
  },
  {
    "name": "@stdlib/constants-float16-eps",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "81d0c4f5e60db89a88c66a5615f16c4f1db8b89bf7055fd2f8c2a2def8ff4e0585786327b2a1cffb121fe3a1dbcb63b045bafac98cec5707c9300cc5ec8b4241"
  },
  {
    "name": "@stdlib/constants-float16-exponent-bias",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "7d4a9cba7f5e1a7888f2caac65fd3aa9ad3ae1c29ca7a70045f5fd757b869c24164961309fc43f2caafccc4814544bba709095c82307826f153e9913a6714f01"
  },
  {
    "name": "@stdlib/constants-float16-exponent-mask",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "e49dfc6e0c56f94945f401c6f82f59ee2971db968f48eaf7102c8ad0b4e11bd1fc2b0db32fef5c35bb7bdaf46756bd01482bf734abe0c4fcdaf81fdb07b209a6"
  },
  {
    "name": "@stdlib/constants-float16-max",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "3351e0bff7d4767b95eaec3dcb25d73807fb0737fb23ff2769a628957197e21ec1e974ae093e8e7ffd014715e553d0fe57accf9e21a8db37416975067de936f2"
  },
  {
    "name": "@stdlib/constants-float16-num-significand-bits",
    "version": "0.0.2",
    "license": "Apache-2.0",
    "sha512": "aa69765a69b5fe01ce1a611fad1d70e46db062c04729f08b05a27c89d67820c7017e647c133e08f4adee437119ea65bc414da7508829d0573df659f32e81feec"
  },
  {
    "name": "@stdlib/constants-float16-sign-mask",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "2e92f20a6921cf0a2d5dbd66000900678b13939961e655b7435a4ea7a8ed7a91054ff99aad0b287937bed2bd262304a77066f29bf784078e79a94650b1d89306"
  },
  {
    "name": "@stdlib/constants-float16-significand-mask",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "f880347c790157b5f4d194ea028d196524ae87d7e32c607cfb8a2df224748ab0b46313cb92fc8fcc51ee8e7585bbc503d44bb7499732682636d022dc82c1abf5"
  },
  {
    "name": "@stdlib/constants-float16-smallest-normal",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "bbf13396d8407916dae1378f2d0cd3ca2bc8029e0607d8cb74ec04f457714989aa53001b10838391deef7edd40af3b8220b44733834d34448979a2e5bfd41def"
  },
  {
    "name": "@stdlib/constants-float32-abs-mask",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "a301869fc2af9879a77b4bb922d4ef3a91cbea55093feb6e51edb0ceb298899ba851383eedc3a1356e1f3d608af00158c6cd751dadea3c0ee80338ea96af8ba2"
  },
  {
    "name": "@stdlib/constants-float32-eps",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "c8963b8a93ceae271e321db342f3550d846b049950a0137eedc7a3a31e43c534e7e73cadc899fdb1f74142cd9bb8606a4fb06257e44913b884d6f41d86eb2571"
  },
  {
    "name": "@stdlib/constants-float32-exponent-bias",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "01d245761ef9a3c701c13ff38d179bb59186cf49586363ff2132abc47a38b27aa29e6f83a0c1510a1918336b344189fc6601411d0d6210f074718cf14cb937b6"
  },
  {
    "name": "@stdlib/constants-float32-exponent-mask",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "9a448021a91a8b15c9cb8e52b3c1bb41bad2e9e41e9868df2198709b09560c7c4224455c7e9b888a33bf37482d945fcc9c648e002c209f7424b75b77120df421"
  },
  {
    "name": "@stdlib/constants-float32-max",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "6fe1bda9135b378fca7b504a2b77cfefe9d66a16d6261702a5b89e6a202c6dd272b9cc7ba08687cb37273434a63d88553f9ee2184a8bf51ce1551774bb8faee3"
  },
  {
    "name": "@stdlib/constants-float32-ninf",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "5f4b76830e9429fcc34518d81fc93c76a46fd82ea2236b27dd4aee9d123308be1661847e4169f55308d9586e1fbe2204f90b84193ca828a6f8c06ea04e24bccb"
  },
  {
    "name": "@stdlib/constants-float32-num-significand-bits",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "a5be483087556f6d833fac897353e6b2a4dcde69a7d36cdee0fd6813969963fd2fe1b3d47fdc9e81499823208458f7ccd475ffc675b81b05c3677429b5280baa"
  },
  {
    "name": "@stdlib/constants-float32-pinf",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "a1fce0d3f34302300bb57c3418f1b3b1fc294c4ce210d9523659f63eaa0fa619e8eaeef27c20fb0566e52229ef0c02c5c1ba6c5155aec40bdaacbf179d797898"
  },
  {
    "name": "@stdlib/constants-float32-sign-mask",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "09d19d2b99c77ac2c4912e93790fe3765de24e101962b342cac455b21929cf5e4e460bdb1721e25da605206930b746b94670388b5d5ede78a81c1356c484c6c5"
  },
  {
    "name": "@stdlib/constants-float32-significand-mask",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "ea8062f786df104a843c7cb3812dd83412b47e3091b21ffc03ac7268fb8704ffa5b469867cdb199ac679bd0faf0a1b33295c891b5fc177f8f8c227fb18627fdc"
  },
  {
    "name": "@stdlib/constants-float32-smallest-normal",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "34750f26bf7e07072bd25319da0a17ed3e635a97a5f4041cbf87d97e795a6d0dc74980e40212c19a8094261da3c6322d47849b597ce920428bdd13437a228479"
  },
  {
    "name": "@stdlib/constants-float64-e",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f2740232ac9e2cf74d3762b373eb527a892c65bbf27d1a6a520076c42ba37d623176c3cabc05dc956a4c434119ba4d7d301a4d3d23846e25db522008ae4d4ab2"
  },
  {
    "name": "@stdlib/constants-float64-eps",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "4c1e3e614f6f73d4703264ab0adf7e52e15e5e9f9adbd4352abcdc05373153cb81ff6b68b60eb260017086cf3ee3c56be53fdb40eb13429bb15c0e4a11a4e1ae"
  },
  {
    "name": "@stdlib/constants-float64-eulergamma",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f2c730d745b61ffae0136812996dd46e9df5d1db315b4506a695280dc9b968934ebbf2a009432a4ada0f2d4eb9ddfe406cf67ffe1481a51876f8dbf7d560a27a"
  },
  {
    "name": "@stdlib/constants-float64-exponent-bias",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "1a385d0cd9473fde96a28aaf804bec08f70aeb866c7e953a0e502c8d130900fba1fd027e52de160bbbccc6e2e9fd08a8fcddc012c46f08e588a9ae634ef11653"
  },
  {
    "name": "@stdlib/constants-float64-fourth-pi",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "21bfd6e4ad0f7ffb032e39c6725c62809906409ff526d6fe89de24bb246b7f5aab950c223fbb59abad29addf9cccbd78afed6bdb2dcc604ffba30e0573572150"
  },
  {
    "name": "@stdlib/constants-float64-gamma-lanczos-g",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "6c00b4161871303794e94b021ac0335595e39c939ceb94ad5c8364bc8ce1293c3c4a3ae540689f34d71a9ce56daf028c9e9ab5dcc2ec55c1be9b447b06689464"
  },
  {
    "name": "@stdlib/constants-float64-half-ln-two",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "e45701e9d9a1598352bc2448ba42777dd77990d1f67936e980aa35a58aa4b29dddc0c0fa18a4778bff37da669ec2eb42bdc4fbd816a3f794a2d5ba97d37ec05d"
  },
  {
    "name": "@stdlib/constants-float64-half-pi",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "2410d4edcd372391f492f98e334672c705712ba9194cba206125c04bc868de390753c3fe0c51d7c67e97f4384628a9536824c708011843bcd2995f07f3ce9330"
  },
  {
    "name": "@stdlib/constants-float64-high-word-abs-mask",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "0176b6f3a122b11d72ef553bd4cd7c42fce5766216b21d533629a8063ad4742427e6310b3890103eb8932add07f249e07ce5187f2ffe109c02a6e4042ff556ae"
  },
  {
    "name": "@stdlib/constants-float64-high-word-exponent-mask",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "feae58319c2e80ebd01825e9da4bac258d38fca1c3cc028cbff40414107df1f0e137a531d9559b572044489ce7e79cd5190bdbf578542f0901cbf29d07a62ea9"
  },
  {
    "name": "@stdlib/constants-float64-high-word-sign-mask",
    "version": "0.2.1",
    "license": "Apache-2.0",
    "sha512": "15ea7f09c82fcf98bd77993deb326c0e38171a7a3c1c97e61fbc2284b9b3885980db3f6decd49a707e3f047e2b3c9e725c51cb91a70d2c3c5a17580ed57a5c2c"
  },
  {
    "name": "@stdlib/constants-float64-high-word-significand-mask",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "48641f1c19d2ef53c5190b7b4efea9b401d2b49cb4b135e65048ce397a09967942962cec81d1d7c247a1a38c48bf2731c8d7bb2f89d3df87053c3311160b93ef"
  },
  {
    "name": "@stdlib/constants-float64-ln-sqrt-two-pi",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f951386773a83e6c95cd827b99b41490a7644fbfae1de486f36d54d2164bb544000f60263d640d5332a4f86e8817c15442fd372f2e94e252cbf5aa17c578f3d0"
  },
  {
    "name": "@stdlib/constants-float64-ln-two",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "a4235573b0a6af9eac83e8ceacddb22d258d1dd37450408064827bf6c0da2c1a45d85a9e2fa108e761097ac2e60fae281923540b8c9935d1817be0e929cd595f"
  },
  {
    "name": "@stdlib/constants-float64-max",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "52237e019f05b960aad2f5e34d8473415a4c0390e7c7994119a60fe3afd7893f43639bf8238a28262486711a6731afc0705bccf992d5abf2bfd9cd5574bf21de"
  },
  {
    "name": "@stdlib/constants-float64-max-base2-exponent",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "0d73a1c3f405eb7342781ee8ef3020ab683a21e4fb8c60d3e6406844febba9b39e1e6f8da5976b15d1d7a3b69c1fea702c95dfe621029d577243f6b10cb43999"
  },
  {
    "name": "@stdlib/constants-float64-max-base2-exponent-subnormal",
    "version": "0.2.1",
    "license": "Apache-2.0",
    "sha512": "0f5c01367e781eeda92ba3ffc81cf416d3c1237ffb1dd80af228188d60ca5942b30bdd91ffa3c767dab937379d706c6806cf0c524d733693f4b59c988fd63861"
  },
  {
    "name": "@stdlib/constants-float64-max-ln",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "33fab3a350968605fce2f0ae17a35b6bf25ff9da1a40ac501cd5ebdf25ca2fb0446adcfb316c1e10c694da9c5f2966b9c000cc0ef2edb6c9189b98cb5a792236"
  },
  {
    "name": "@stdlib/constants-float64-max-nth-factorial",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "92bc2109ccc439040396589a9c41b72cc47b9bcf3b04131957fb9d2b5ff46d885724f0368e8384a7744dcf717e20e3096603f03272bfc793fae98a78e237b276"
  },
  {
    "name": "@stdlib/constants-float64-max-safe-integer",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "4f508761a87300718b1084b934c8878ce906cef819d0a16d06f141eb6b2191f31b9e4736807c55b94ce66f16889bc8d03bd5f8a9a7d0911a47160f0013f7b892"
  },
  {
    "name": "@stdlib/constants-float64-min-base2-exponent",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "37a5e1f990a7482302f889a48266003c7167e15fbde2903928cd9e9213540b76acd6965525190955a7288069ea27dbe7a006d9d10819a642696a9f09cbb3e577"
  },
  {
    "name": "@stdlib/constants-float64-min-base2-exponent-subnormal",
    "version": "0.2.1",
    "license": "Apache-2.0",
    "sha512": "7d35dfbdcb575a3ff8f202be81b441ac7b841c4298e10389a17486a78d784b3eaf5311eeb07249ebcea9f337b75ea33b098e9f98bd3d660746cffba1265ffb97"
  },
  {
    "name": "@stdlib/constants-float64-min-ln",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "c62036292d3256debd7cf7a1844825da0941249acc2c7ff4aba7a8ae731192b66e1bea34df02ca6aa02a4dcae49b69e120c9a13571159be8105349df888f029b"
  },
  {
    "name": "@stdlib/constants-float64-ninf",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "d7206681d364bf1591d087de6c39e14b828e1cf3604e97b78fa08246ddea516f7c978e6d5248eeab228abbc8cdbe3242abea8a68d1cd364f31025fbf783b8006"
  },
  {
    "name": "@stdlib/constants-float64-num-high-word-significand-bits",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "ab26561e5198212e878f19edf134c15a5be4190945253d9455085aa01ad07e9e39e9817c6a08608b01e26944d7ce780c1f5965704ab6b723e30b105d4cbb3a1e"
  },
  {
    "name": "@stdlib/constants-float64-pi",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "d6cff84c1633023fad3a08b6c915fa21e728b3c4949fdebc5729ac97c53bfb9a43a49ce271f06907d6486d63553105640515859ccc7f4f7054cd6d7e83f744b0"
  },
  {
    "name": "@stdlib/constants-float64-pinf",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f24472d173af5bb422265c5dcbc317c7baccdd2e07fd9b1423eabd74da1aaca54306d5b392a9c41bfbb9418a2e56318769254bf02edbeeac0bd45769483fb6e2"
  },
  {
    "name": "@stdlib/constants-float64-smallest-normal",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "cf62035890fbb3a430adfcc8e68e2adce9d9ee6133508b355753dd4ee1c3a1fc9692914612bec6830188ff47196ee856dda637c7276f337ad9e52c53fba290a1"
  },
  {
    "name": "@stdlib/constants-float64-smallest-subnormal",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "35c5ce25103dbee85670f3efc107fe73ce8e69bf14b49dcff18d83c0ab7d791ce345d145330ef7a439985c43874b07339ff9866931c6e07c665414ee821fdecf"
  },
  {
    "name": "@stdlib/constants-float64-sqrt-eps",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "37a81ad1734b90382b182b357206a35f34d816097a803ae058e256dc042164f68512cc13b43fb2326730de9e327b52d9a54dc9c83afc85c6368b02fcc215fe9c"
  },
  {
    "name": "@stdlib/constants-float64-sqrt-two",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "bde86668df8fd48609e8785b1fbd1e6e12c064e627b939b57b35a91419bf2040bd34688a2a6cabb4efb3d71a7a8961a5d55ac002158913e6c14043f8c1542c0b"
  },
  {
    "name": "@stdlib/constants-float64-sqrt-two-pi",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "5d5089d2fa037f653f30caaa9cb3a8f4207c2040b8a1d4287ab706a25ac906e77a317996a75795ad160ceb2d28709bb26803e0b184a83caa74f8673dd3b2274d"
  },
  {
    "name": "@stdlib/constants-float64-two-pi",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "2a835e020abe8d20d3d256181c0628b192704521fd565ca42a323b04af13568c7bcf942a9571b849af7835e1b03fcaa1a7e83837731bec1a97968977b78bcf7e"
  },
  {
    "name": "@stdlib/constants-int32-max",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "6408567cd681855cc36ad9216b5ab4beeeed3ba5d16cfea4c4993f12b8787a6804ff82690bd58f9577e466f84ea02590d51b2597bb5ebf1377adfbbaa0637b38"
  },
  {
    "name": "@stdlib/constants-uint16-max",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "40baadf3924c0672fca33962b30800791f685abb2659e69e5a3af5d0fd336c657574a84cd87a112b75578cee120ad356530895e30f166b9ca549874984e4438c"
  },
  {
    "name": "@stdlib/constants-uint32-max",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "35840818c03767cfb5829daa51f9abf74c21bd924b0eaef7ee2a4d7ae8eb166f7cfd171b06509199708b963d16330c678b0d93df9cac7dc940705484edc69408"
  },
  {
    "name": "@stdlib/constants-uint8-max",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "0785731e1a344f8ddd264de6d71f55dc667538e2bd00a3688e8de33b07a2c412cb9687da1087b413d7f81a285cd9e7fbf8ce1acd8a6db0974f6358cfcbb90ada"
  },
  {
    "name": "@stdlib/error-tools-fmtprodmsg",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "9ade18469e76a0290d5a1c645082647866859d2bd99327e5e2b3895fc0ebcfdf7116221d6a75dc49a71c921ad75eee8d42f3032a27421abe83beb8471f1d792d"
  },
  {
    "name": "@stdlib/fs-exists",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "91f1e893db0ac6f09fb605ab895b4d8ea7b335903bd90feb261efc95cac608b3ef48718800be3ad2897397b0f53a002042f3370b0768ba96b2d28ddd0420b055"
  },
  {
    "name": "@stdlib/fs-resolve-parent-path",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "6e87fba5041ec2ff0b2da4a2d94b7bee6904bf8bf8e59ff0fe1628706d1453399786ee255c8882717cfd6403090b8b5d37987005178919f274990af275d84618"
  },
  {
    "name": "@stdlib/function-ctor",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "fcdcb5e37a04cf7600c1ab9a3d9f89f40dc8185744fb475a9b9fc04c93c62dc9769c38fc3f6b2102c329df4728c84cb3283a0c66a6122931454d5e6bc720a100"
  },
  {
    "name": "@stdlib/math-base-assert-is-even",
    "version": "0.2.5",
    "license": "Apache-2.0",
    "sha512": "12d0866c8027ae1818a42ac2ad83500ba6aa38fbe24dd536522d6df60acf1b67b5784f1c323cd2a538354c999c65e31287395697d05c81e092d8640f69886409"
  },
  {
    "name": "@stdlib/math-base-assert-is-finite",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "3eaab1922b9b8c77bd8dd21f01ffcf4c764b6d8224d70705c0f1802ccf8f47792346780492d8bb35b6e44d05f7b01c990827d1c0e7fb5712cf583946a371262f"
  },
  {
    "name": "@stdlib/math-base-assert-is-finitef",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "1623f8c3e3e3c03eb36a95e0ac3d212c4b6750c8beb82701430fad53d7001b207eecdae19d4a0a496807b23b4b18b303d3c816b053888d9cd945abf1e0fa1c7c"
  },
  {
    "name": "@stdlib/math-base-assert-is-infinite",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "b5642837dcfb8f9e83228a797019db7643ffa353064342bc6d7e2fe8dc6c82a9e093b6015d8971191570fb8e85572c4d06eb49636d15c31a4c86bbf87d0837e6"
  },
  {
    "name": "@stdlib/math-base-assert-is-integer",
    "version": "0.2.7",
    "license": "Apache-2.0",
    "sha512": "aecc6233b37d63991df5e953109a71d6401c1c17871131f8eaf9f6b391682b236dee864baaff62139a0a177a0dce70371f8ee8ed237241275c269503a92d56df"
  },
  {
    "name": "@stdlib/math-base-assert-is-nan",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "9a3d69f895127dbb22048dfe870455edb4b4aa02369d6773ac5b4125448b93ed7b30949d03869ba14b17335db0215d6483924d7c4027fb97a1e0d17fb0cbdaa1"
  },
  {
    "name": "@stdlib/math-base-assert-is-nanf",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "b1630c1614eb91e62efede5bbfb299f119bb1f8a43f8ed7ec1860dbb50ac278cb543a1f048378704d207ed9e331ce3921623a275bd388e7a8c192b0be5408546"
  },
  {
    "name": "@stdlib/math-base-assert-is-negative-zero",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "e57cd3c25a03ac6eb4651779be06f0fe55ca9fbf78b36abc1dbd294f62d4cb4586da3f7c2e1010344bf47f46bb6eb84794638c4d7e479a0d43657c3ebdedaee5"
  },
  {
    "name": "@stdlib/math-base-assert-is-odd",
    "version": "0.3.2",
    "license": "Apache-2.0",
    "sha512": "015b5d6bd2cc43b5a0ada7190f2819ce1eeb043cacf0a2a7e2acc0215bf68561b79ecf17f1bb50e3aa657a43f8e224721a361a8173332c99f68e8fc8ae47fbd5"
  },
  {
    "name": "@stdlib/math-base-assert-is-positive-zero",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "57e7fc7a748ad9d124d95fe71cc7b3c896947d20b44093540fcfa641838dec9b456b1abffb15119cf325945f61f38705a90f5202ec565cff98ecca04f8434e47"
  },
  {
    "name": "@stdlib/math-base-napi-binary",
    "version": "0.3.3",
    "license": "Apache-2.0",
    "sha512": "acb0688d54cad06461cb9bf430428b99a9a080eae8b0431a0dc312e484ee51ee89833e0333796c881fc41e17744da98f76aa3ee473e3a92a35d33a4555b2d96c"
  },
  {
    "name": "@stdlib/math-base-napi-unary",
    "version": "0.2.7",
    "license": "Apache-2.0",
    "sha512": "784bb49c0abc5b30867b5e69a46256b4b1a128ea06e0e70c250a6c7db8f069adec67d875b111265758a20055b28bf987cbc0b4cba3e21b6b33c780ff174cb09a"
  },
  {
    "name": "@stdlib/math-base-special-abs",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "d27d896f5350bffb223cbe442457fafdc0ae2badf3aa0a858d0c0fba3248f01f9d0e2ce51c9285e2347ac8eb5abeb07946f55fdfbff721ba5d8dff143dfdeecc"
  },
  {
    "name": "@stdlib/math-base-special-absf",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "9541049c8a3a8e9477f7b6e7e26a6196284f04c9dc760298410619f27c272ffc06344f489f0a8baab3baa2d33e08eda7906fe43b2b747520214927dfa81654ea"
  },
  {
    "name": "@stdlib/math-base-special-acos",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "962748f50d4da3e8d833b8255c55cc3f3c502b0af3a95fd0b80a788550e689d0d32f577a356d233c10226912fb44b72a5ea77ca18562ad3ad02206bc46131ab5"
  },
  {
    "name": "@stdlib/math-base-special-asin",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "1ccff1ee7db9ba61b4a6566b022976c2adb59bafbdac0f530d35c4ad85c0bf6ec710ce4d6460999fd8be9294e8839fc80d274ce7c3a44ec101e4539f6810a3bb"
  },
  {
    "name": "@stdlib/math-base-special-beta",
    "version": "0.3.1",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "0da6df41989f51c345e76f4862d8fff40e68026643ea0e09850b7576bc7cb0c30b509f3dafc4d92c8c8c654fdb829e1ca734a44464523e37d758bffdf32e58ef"
  },
  {
    "name": "@stdlib/math-base-special-betainc",
    "version": "0.2.3",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "c93198702a6d4d6545c4bf61bf851cdb6d646fbb542d4e49911a79a2494f8599a0dae8ff79122f68662d62fcee4e7114d87a5d816713570743696b06ebc17a35"
  },
  {
    "name": "@stdlib/math-base-special-binomcoef",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "cb0727a3cf58ee7b51763dcd74055f57362822b25be6520b86af8af8daa182b24139cac4f1917eff23e1c95c2352f92c7c6cbdf74b419f2871fb4e952d514042"
  },
  {
    "name": "@stdlib/math-base-special-ceil",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "409b060317ed37c44b8c392a2aac8e71687cb4615abb25ccbea2f1a2ae02db6b66fb500127ed6b539c040133a0bce1da0d573b1ef1c0edf6a41d307452c0d4cb"
  },
  {
    "name": "@stdlib/math-base-special-copysign",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "90e3d5b961d086de7715c1573b82f5caa5d2672e1e99d23aa884c9016444343b96f5867a4114ce341a8e6830b9b94fdd4598372dc314a50ee2baa62a6bfa5b79"
  },
  {
    "name": "@stdlib/math-base-special-cos",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "79fb61cf9f06d307fcad7878fa36d8791b9109a80d9586fc00bddeb351b1c15f4ff7ff19a4a0259108913d8dc0237649301d7b691fca1e9570ecfcfeaf0e0586"
  },
  {
    "name": "@stdlib/math-base-special-erfc",
    "version": "0.2.5",
    "license": "Apache-2.0",
    "sha512": "a80da23cb2abf128d8a48f53093ecba1009b52b6f1d7b92689189d0dec1693f6872f4a5ca529bc2884c28c152db2695eb521143544bef0cc803ea8ac5d3dcdd6"
  },
  {
    "name": "@stdlib/math-base-special-erfcinv",
    "version": "0.2.4",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "a05ff7517b36cd914038a7b5f6b45c5a0d9215914741b9c5278b9c6d2cd8ca433bf690e7bd5b523ff7513ed0f2dee7af522c7a0737a5a05c8ad1d2db42c62dfb"
  },
  {
    "name": "@stdlib/math-base-special-exp",
    "version": "0.2.5",
    "license": "Apache-2.0",
    "sha512": "d7165651cfae0d01d10ff98724cb008de9d1abbc3a659a8051cf09b71c1c77909cbf6dc27243f44ef0cd902e91a955963c9a65a31a310c0ad0f815178076e978"
  },
  {
    "name": "@stdlib/math-base-special-expm1",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "ff61d239145d334bc076210420bade615f1c2ad9d47d6d8eaf128b73975b9023077bcf79814465ae94c0e74ee5177c74dae0271e1f0f89ab0cb184ce5dc19e08"
  },
  {
    "name": "@stdlib/math-base-special-factorial",
    "version": "0.3.2",
    "license": "Apache-2.0",
    "sha512": "60ea8f641b593cff8f6ba8d09ff218d098c6c75b12871436ed761ba60ba983dc990af69b2f384783e27afe69e3a9fe1eb62e94715b4221315464e67aef51b239"
  },
  {
    "name": "@stdlib/math-base-special-floor",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "6120edf601d2a7c49e5415731dfa596751c51100cf8a11d417ddb34c309118a78a042e014c5970f50e3f7cd5aa4b59adb811a58b5ce0a516e24efddab50e448d"
  },
  {
    "name": "@stdlib/math-base-special-fmod",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "a56d099f54bd0fc121df8b44984254cd99647cdda784e9a2d1d08ef310d6860762b77faa1bf53ce6dd1b50b4feff99117b3cbc4aca674c59063a8a291f3b7341"
  },
  {
    "name": "@stdlib/math-base-special-gamma",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "58e36d821d3405d7816e0be18e39a7e24be20576f6c9b15ae080ce8649f1bca4b79bc988549539f6dccb1d56bd5e219ca26ab51fb326e827863e68e6903f91a7"
  },
  {
    "name": "@stdlib/math-base-special-gamma-delta-ratio",
    "version": "0.3.1",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "4de929ec5970dfa9d93d9f1f4229643d1886c8c6d8cb35a3455fc7656b816aaa83584dfe2765baf2a7e518509a77433aaa4583c4b57ae5327d13cc8989363101"
  },
  {
    "name": "@stdlib/math-base-special-gamma-lanczos-sum",
    "version": "0.3.2",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "c081f6dca50f04a86ed270ab699dda63cf362020ed2c80f17a288163817584d78106b31e383702589737fa3c17bf38e28015cf4451d626a8cec8be7b172a0605"
  },
  {
    "name": "@stdlib/math-base-special-gamma-lanczos-sum-expg-scaled",
    "version": "0.2.2",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "3fc7b1ba032e1a28c0fbd1731b592b99f3c81d6a91a25166f71c2cf87d4e193c3d96ae9cfac3c09f2ff528d2e8fd06cbfd468aae385b7940d51ce8cddf08f61f"
  },
  {
    "name": "@stdlib/math-base-special-gamma1pm1",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "719ea6faa9f7e741e2ea7057a2a1ffe162d12270d12787192d581fcee3ffe3dc1a4fd88e197fa4b33280567323be9e0061ef7a644049d43c1470c603ad7dd2d4"
  },
  {
    "name": "@stdlib/math-base-special-gammainc",
    "version": "0.3.1",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "c3d476c2793ee60bd969688fb2796965510b62f43ee9971c801636266466c012dbbe3e6dfeef0cd230bb30cdc268c088b798c19a87020f8902b5ca27cf1e16b9"
  },
  {
    "name": "@stdlib/math-base-special-gammaincinv",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "787dd309765d1f85afb6029cfa323701379a62af3b78a70072d7d2a55d19644e8eb5cdf6eaf98dce1bfb7579e357181263cd5b2a029e0737da4d6fdf1b25d3ef"
  },
  {
    "name": "@stdlib/math-base-special-gammaln",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "a6dcd5cf5f3191fc7381e92001b93acad3280dcecc600518e3166e016fd2c8518eeac08f55bc14e061f5ff52100062eb0ca622cca795a13b0ee4d18ae59a6fcb"
  },
  {
    "name": "@stdlib/math-base-special-gcd",
    "version": "0.3.2",
    "license": "Apache-2.0",
    "sha512": "7902aa4453a51c6c3909ee26a3dd6e8a5ab2c0e344a7fecbe1dfdb0c452a2f5b118f76d300865e09ae9aa7bc25f2f9cc5c21cb188d2f7bbc69eb0c551e8e0176"
  },
  {
    "name": "@stdlib/math-base-special-kernel-betainc",
    "version": "0.2.3",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "868ee1567d860271eca23f92289c6b828e6bbdfb662229c4d87d89f7f3565d853ab9b8d0275126240cd9e9f312103fbe94af9e0114b591497c85478a46e21b0d"
  },
  {
    "name": "@stdlib/math-base-special-kernel-betaincinv",
    "version": "0.2.3",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "93ddffb20e310bf788b14530d4e0f74706fc636065e66a1332e3a829e4a8e5aa20aa93fa985c1228e9285bd552e220071541e48cf2e0a5a37b7914ad9b5fc37a"
  },
  {
    "name": "@stdlib/math-base-special-kernel-cos",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "0c56a80c908584f5e23ae8863d2535b6695443653345630c07b94a280463528c5b16934bc01d5302a027971feb82e41c08c7fbb9265800ba537f16252470cfca"
  },
  {
    "name": "@stdlib/math-base-special-kernel-sin",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "98c5e1e3b31765de20078e7be3b63ee99e46e28416d146aaa39b31f87989ec93e897f4a9dc1e894aa6a14fe3ad01fee865504027ba9698d96689be888ae7a8b1"
  },
  {
    "name": "@stdlib/math-base-special-ldexp",
    "version": "0.2.5",
    "license": "Apache-2.0",
    "sha512": "65bb826b2798f33b26a6d3b10ec4e70e6446984b75d308ce5ce76c29308d199c0b3fb87b7b42264d16c9f30a4a88b5aff0929e7ffc44faba7ad7042b8d91d2dc"
  },
  {
    "name": "@stdlib/math-base-special-ln",
    "version": "0.2.5",
    "license": "Apache-2.0",
    "sha512": "922fbfb72a22efaec3b0dc9ac3de4ee4d0ccb7531b991a793c8e597d9a35d4013ac940ca792d47e5c9b7377484d86770b6e2b24f7641739fddf0cb56cd33ce6c"
  },
  {
    "name": "@stdlib/math-base-special-log1p",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "c7b618b2633736a7dc6650f0678c7cf1ee4cb645c74ed500ae83e1b83803936133f49fd9590638feddd11dbfb0c0462d654d561b83d0ed530394738952f12105"
  },
  {
    "name": "@stdlib/math-base-special-log1pmx",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "0ab178b9cc73035864478cd21da5d664685f16e1d2f40f349d93fc72f201bebb54f03976d5f1ea09e80e49264136fccbed63ecb025cdce091f75fe46506bf097"
  },
  {
    "name": "@stdlib/math-base-special-max",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "4d5e062b782de410b2e2c7ba467e7dcd26dc2f6110058ca7278835e4a7a78995ab41bbe99bb59d8dd251264fcbcbbf04480a0ce9077628468ffdb4c6ba4193a8"
  },
  {
    "name": "@stdlib/math-base-special-maxabs",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "9ef961d0f930ae687713a36f6bea3475b024b09ec112bb29f6fdd0efcdd318d970b11368bce73c166ae4aaf9ae0e15a44a8514b98b5e7d8cb1cf51d9f82cef0e"
  },
  {
    "name": "@stdlib/math-base-special-min",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "463c0c608f82a9d0fc3e0e35441b2fbf4839d279777766b94890570dc8f31c8b342e3e3ea9d3974984186e7d88407d1d54236566b0706865f72fc3bdb6ee6e99"
  },
  {
    "name": "@stdlib/math-base-special-minabs",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "6914015daa12063d36eaef74653ade29af3c18017c4964aa9b6583e37bf6d93149549d2a863b529905d12ecfad0f6ba0ecb0d41daf017f5522d8362e570e35b9"
  },
  {
    "name": "@stdlib/math-base-special-pow",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "f22e736f3d0a7e19cd78008cb13fbde3f8afd7fcc2363e49bab5efacd1df2e0dde2f0bca22fc08dbc1be6a7a5aa8665d3d7dda26aeba339f9d2833125af52fcb"
  },
  {
    "name": "@stdlib/math-base-special-powm1",
    "version": "0.3.2",
    "license": "Apache-2.0 AND BSL-1.0",
    "sha512": "1b08d7bb368acb8b8ef830c58abb751c82a5bcbe77e7db2cc7802032162e3e7c1c1efabe07c352a3c82577f8e072c8535de9739121efba939c819ac13bc81955"
  },
  {
    "name": "@stdlib/math-base-special-rempio2",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "b47a94d93d1ec0928e521940a95e61735890ccf0b62a8067f3c6a13819dd42a7c950a506d2f83fb033df8ba2c5df9455a3ec96d37a433337999409828b86d2ce"
  },
  {
    "name": "@stdlib/math-base-special-round",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "6281610496f4276d502c6d6c107a02f0fc676fe78c7eefa901e4f8d23175be50baa75f0c1440d581c5ff881a49839da33da97b087245f3a5fa5f195b24287762"
  },
  {
    "name": "@stdlib/math-base-special-signum",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "6b802bd10b05aac89ee9d380bc94326fb396a4864a21b69ae84567fd917e07f08f7dccd0beaaefed4ba3787e6d7f0658397a856ca5c0397bfffe7426f3fe321d"
  },
  {
    "name": "@stdlib/math-base-special-sin",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "b75994d8dea6b8575769a7de62dc41dcd43db9dc732fb83016d2b2a61f8668c58928b83510067d1b7d52b4c161e5dab1998d088c72dd903521c30877a57c603d"
  },
  {
    "name": "@stdlib/math-base-special-sinpi",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "207062532f4a986d2947a9ea09a564b70ffb8f421eb2d524ea022a30842d412c82d75b2007284d24528405b230a8b80f1a72c9d7407c63788de638010bb951a5"
  },
  {
    "name": "@stdlib/math-base-special-sqrt",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "3dd82af489b1e25c6c98ce23a2ebb86f6ca7075a2c82b28b909b5db1a3548eb037913c5cd7a1402e400954474a03dffb1711052e38bd0af2745413965f3a324d"
  },
  {
    "name": "@stdlib/math-base-special-trunc",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "81adebaabf361bb4377aaa45fda151e2fd818f799e2a16ee5918845ab270580453a906b47bc6964c8ee9f6a61e434985b0a5685c7db5a044a3007b89d567ec42"
  },
  {
    "name": "@stdlib/math-base-tools-continued-fraction",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "132cde94d1b3b8bef015fcdba6e0c56dfefffdadd9f62491b4811b55bba576e5d0f2e61b07760631b6ee2844b69c6f9605e6b0a4a14080c0d30bab223dda3557"
  },
  {
    "name": "@stdlib/math-base-tools-evalpoly",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "4891674dc554783a95a7ec092197bdca3e837719fb91a7fe6827a96e69f1a9d24bb6f3ad0ac132bce617e6adbac7a224fc92542d336238c42a5a6d95227340cd"
  },
  {
    "name": "@stdlib/math-base-tools-sum-series",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "d937397e32825e2cd72dbdbaea7f80c4dbb4b535dabb70cb7769553c3872052a97a02a93d0dfcf6419b15ae8da46e4e9afb5b1984333a0c4f17a0c33e3cee868"
  },
  {
    "name": "@stdlib/napi-argv",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "2507bc72a7029b156100c67acfb62cc7486663c0ed20611770ced89a68f197954d6955eafe0af0dc71109b915c6fe4dda8921bef111bb111c28a8c11cef9343e"
  },
  {
    "name": "@stdlib/napi-argv-bool",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "c56f8127cc1878902cdc63e1bbc49d959babf568337cac05112251f20cec68a914cbdfb53ce32cde3640fbe23e3ad7bb08d6340261600b7ff9bfea8b35c6fe5f"
  },
  {
    "name": "@stdlib/napi-argv-double",
    "version": "0.2.2",
    "license": "Apache-2.0",
    "sha512": "409ae7b780934bcc7b5879f2e2cf1e1ef193daee71f01487e9159568f83a66b9c7c2acfd273e3c2464dac0528b81ccaf672784f640b028390f20decc6d770729"
  },
  {
    "name": "@stdlib/napi-argv-float",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "da134581e9d8ecce6255f21b470fb171cbadc6d29f93cf5541bd513066d200ead1711e7727938434069d76886b0a9d734f514a7b5e0b086fe4f8b9594798c474"
  },
  {
    "name": "@stdlib/napi-argv-float64array",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "d2e65a6190bfb15e9437fac3349c50567e54e02b1d8cf1b3b53d9cd03ee2d1b3cfc0bb1cbf84c72b22e07bac78d5a707c759233ee12fab4de5f9683de3f0cbf8"
  },
  {
    "name": "@stdlib/napi-argv-int32",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "49eb7901d48851e3d4fd8d204fe582e257abcda8706804097755120a09ca403e79c660df5c03ccc8996266764f354ca343a4ac58de8f6a239f265baafa855c55"
  },
  {
    "name": "@stdlib/napi-create-double",
    "version": "0.0.3",
    "license": "Apache-2.0",
    "sha512": "e897121b8d2df074063a045a6b1a713162ab92aa996d29d420a8bdab1f11e20d60596cdb3f9fda44c98c70ba5a9e65cfeb53e3af27e99e386d502dbb58c14d7d"
  },
  {
    "name": "@stdlib/napi-create-int32",
    "version": "0.0.3",
    "license": "Apache-2.0",
    "sha512": "b484fd0560378e63a3cf3e174f05699642844c8dddc932b8059a0cb5b4069d3c5fb07cfea4d7607a96e9f21131ef02400c728ed8bf184ea75d4c78a3e07dcfb7"
  },
  {
    "name": "@stdlib/napi-export",
    "version": "0.3.1",
    "license": "Apache-2.0",
    "sha512": "250691d85632206a6b2e08e0d3627080619b8da62046c589a45ef64fbe3c02251031df1210dfe68d492a3eae3360b4636004e92b19c351036f3fae36cfd26722"
  },
  {
    "name": "@stdlib/number-ctor",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "4f8c5e2c69f2fe00517b8649712e6e825b93f04ed8fcb0841f27134229e0616a9b04afb95c9103ef326b71ac249de7b05ddec282aca90ad56e23404ec4107371"
  },
  {
    "name": "@stdlib/number-float16-base-to-float32",
    "version": "0.1.2",
    "license": "Apache-2.0",
    "sha512": "38294c418cfa1891224b1af384da762cae0af23ef946ae870a4f9179104d4235d876f35fcf3698a2a9efdd94b3ad776fa94a06cfed7d5da5532cbce4293d460a"
  },
  {
    "name": "@stdlib/number-float16-base-to-float64",
    "version": "0.1.2",
    "license": "Apache-2.0",
    "sha512": "d4c35d31f4e10c510831e2472a6ba6df8df1f6c6e24699519ac8c41e88d51b231036ec4e6a6cdbcf0f86c37c65d381ab7ce2141baef72991258f05300c582d50"
  },
  {
    "name": "@stdlib/number-float16-ctor",
    "version": "0.1.2",
    "license": "Apache-2.0",
    "sha512": "6dd06183082d442971054f447fca6e63f590f8332a52bd285df91f0ab60a5004e6a9542086fddb0f0fdd320833d35020b89a3666d7631a9dcf8d0c0d66598772"
  },
  {
    "name": "@stdlib/number-float32-base-exponent",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "254b926423c3eb2580da3261b52e4c21849919eac92425dfc12b73d0caac87beb1d7aea64a4899e1d1f75690f3d8e32b664eabbeddf9501d8784065e713a8503"
  },
  {
    "name": "@stdlib/number-float32-base-to-float16",
    "version": "0.1.1",
    "license": "Apache-2.0",
    "sha512": "a6161606d7e1797d1cfe95ed6e22bfc6bea55705391ca6153609a897ccb41c4f0dbf05c6de80972f249ada9d23afe5e2ec6f71b4c7575b812ad2b4a1b3895399"
  },
  {
    "name": "@stdlib/number-float32-base-to-word",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "138d8a390fa3a950c4970bc5b6b0cc1245d8974ddbb483da9f783f60049c0a26df9980e46110d3f62b9ac9dc984bf3b7fa6fcc3ccd49867f94fc1f3e7fe0b51d"
  },
  {
    "name": "@stdlib/number-float64-base-exponent",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "29189c06c38cad5088076bde79b4fe98fa53af1c9708fe9e927253b3c039f44fc04d4dbf80a61b30ace47445ff173c5205c770e6d86fbaeaa69b024a19961290"
  },
  {
    "name": "@stdlib/number-float64-base-from-words",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "eefd1b396d408eca16aa489516a9632f109698603e899dce03f370b88141b183843a966a3087afbba4e426459868fe98614254ad21b4c3ab7b6f53fd26ecc183"
  },
  {
    "name": "@stdlib/number-float64-base-get-high-word",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "cb224947cfbc04af3c95d079accdc668ce92eef7d45d9de26f654fb1eec96ff79c77dafd804ea88c9bfdbfb37f33849398a56b596720805107cc055efca321ad"
  },
  {
    "name": "@stdlib/number-float64-base-get-low-word",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "7b639c9d9f30018539c3fb055d8e5df1b385ca35981d6e14c5dc4b52c7f6e2754ac813ef4b646189bf0d6ce1133de4fc598a8537acab2f62f85655cedcccfa8a"
  },
  {
    "name": "@stdlib/number-float64-base-normalize",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "595b4962402dd7365746572399b18461595951de9da52b0e2800a654b116c88f643257a0440c226c0286311b4072e60548ec9154e37025b61aaf7e4c72669b1e"
  },
  {
    "name": "@stdlib/number-float64-base-set-high-word",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "b56c8400995b20dbf170630ae7080e95f15c64ff482e9a9d0562eb73d1c2a5b52e978d699961198bbfb323b7707b9cd6225002ce0bb291d6347047bbada71e23"
  },
  {
    "name": "@stdlib/number-float64-base-set-low-word",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "96666fce45653ea33ebe2069988d2507302b45bdbe89f04c86e67f46d95af8ef756dc5e006dc7ff8be14baaa1f01f4393d1467096f36af793320b10ab314a86b"
  },
  {
    "name": "@stdlib/number-float64-base-to-float16",
    "version": "0.1.2",
    "license": "Apache-2.0",
    "sha512": "77e649606a3292bcc8dc7d06442237aaaca3b2980d708bc4090e0e8f20b5a9dcb585a4f7720a23d6bc169094bdb85283fd081694518cadc991cdfd0c563d7bce"
  },
  {
    "name": "@stdlib/number-float64-base-to-float32",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "f8bbbcbe4d682c2c4ef11691cf0f29118f813f64d644ec1e34588c2f4c3b4cfe22f59c86e44e8425dc59d89ddcdbd2d53dfb1ffa82ce3b1cb24871f6923c08b3"
  },
  {
    "name": "@stdlib/number-float64-base-to-words",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "1badd8bb2b1f4ca44fdd3927d7dcc1c53b1e4beb989e739865237d5514d6af1e62344f08603cda9c0248a2548167b3ee14ca04f879a3119d04f525f736c2cabe"
  },
  {
    "name": "@stdlib/number-uint32-base-to-int32",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "0ba8c6133767a22cbd12bee64f058edf8afee8354f45154a44656dc52416df202240e9cb4b566f8a6aaf819b65d0f62ed4e9c4d3645e7a0a4e324a6a4863b7bd"
  },
  {
    "name": "@stdlib/object-ctor",
    "version": "0.2.2",
    "license": "Apache-2.0",
    "sha512": "df391493367d2dd5fe2797c4c94fc3ec8d9cfb4a86f9e8cd237b42b5215e937e5b7b376a5acf6d380014894e8779025c1a0a8e9a46a40786a9231bcdf9e7a108"
  },
  {
    "name": "@stdlib/os-byte-order",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "414e0963b58de229e82d5cfe30bf764ce7af832c596be77645c0351266830b4cb44cdad77b3d469889f5b7bf8bed44c911d7f7f48526e957dd32661d703c054f"
  },
  {
    "name": "@stdlib/os-float-word-order",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "e5d2d9042367f4581ede4abbb87221ed2d6ab217dee4bee98cb60b4941b1c4a6bb81e7006ec69004f2f10e4162170332b6bead9c61a35907f255b86affe46395"
  },
  {
    "name": "@stdlib/process-cwd",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "4ffb185498ecf621c038af41f321b298663ee7d780cf6d06ede2ff1b870e6d3eac5acb0017bb3fdbe2a0cc0bd607499a13da97eaa9cfe33060da6b02b16c2f56"
  },
  {
    "name": "@stdlib/regexp-extended-length-path",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "dc7617892cc1a4acf89d2382b6b62d330f7f3973781264efab4a305efe8732fbc3c1e16c92278171d36555c3a5d1589ece3bd4baf50bd031c91dd1a9e9240423"
  },
  {
    "name": "@stdlib/regexp-function-name",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "111d42dab516e4aceee70e16d206eb25d223e524cd3b945f372e067a2ab271ecde8974fdf46dfddd078de22aea70e22d6247998706e9636673c252f142fa1dd4"
  },
  {
    "name": "@stdlib/string-base-format-interpolate",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "3ce1bbdb9f833c49b31096cc15314f74a338bc0e62fadee3b8d62cf87d9c433e495e23d5d7ee7e3f77a99cefbf0ea1d6ccb862325b0a0c266ad370b759c06448"
  },
  {
    "name": "@stdlib/string-base-format-tokenize",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "a981d29aa16feef9682c5be30406d90a7e6ab718fb33e42bbb756a068a094f158c714799384059835f3f3c581f52b6618e2e4c5560d76d14c0c7906ee4ce6740"
  },
  {
    "name": "@stdlib/string-base-lowercase",
    "version": "0.4.1",
    "license": "Apache-2.0",
    "sha512": "dcd703cb68fa1edbcaac2d86442b7998a8986965872cb4904526eebb6f1613303df3fda2ce68876244748bd21e11de13aabc6aa1ffc55cfe205a3d5fd784574d"
  },
  {
    "name": "@stdlib/string-base-replace",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "149761d86cc8920325af4bff659283e5c591b3e48c3a10535b101ec665a86052f758bd58303830239851b5887fc92c8ecbde0c8c9998c1132921577179c96b03"
  },
  {
    "name": "@stdlib/string-format",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "b84d0b1d452758a7f115e8a9c9f6fdc966ecfa2733cfa7476a8952182d56073315c9e1eac7cc6fabec8fddfd8f3985a011c9279b1360536d564aa4e848daf174"
  },
  {
    "name": "@stdlib/string-replace",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "09726197f2f64df46b91550d569f0e7cdb0a7ae5333995f324b503a28a47b506a56d6070c357c34838f57f01a9ce0655e08383b3c2c2b222312c19cb44fe9e9a"
  },
  {
    "name": "@stdlib/symbol-ctor",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "c27b85af19e6860da9e9040fd01fe3f7b2c3e72b367756c7bb056f87dcae51208ba17fc66a791a572192b9f93644e96cc6b726d873e148307f20b04779499a98"
  },
  {
    "name": "@stdlib/symbol-to-primitive",
    "version": "0.1.2",
    "license": "Apache-2.0",
    "sha512": "fffaf9da28212f7e47a6b66b2b93dd8b3d4bdbb978ed7f68fb42ce27ce264e4e5e07cf62f6c8554633a91dab8acb1feecbd5640e8c5490c6343f03eb008a786b"
  },
  {
    "name": "@stdlib/types",
    "version": "0.4.3",
    "license": "Apache-2.0",
    "sha512": "f460aa4b67a78b6552c1ae7f0829e2009e08d5e58bb6f8a8af5cfa8683c9a7a55334c816f4b87806223ce083b4c6e9ffd2a01c949fa64c64e209367164b2b5dc"
  },
  {
    "name": "@stdlib/utils-constructor-name",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "fc0a688035081719dd7269c4788e9cb6ca96b7ae9ce348354fb4749d2f5a3a86209c339d9a950549f9737fef8c0d692c072706b2a826d540fb214e789b8bbb8e"
  },
  {
    "name": "@stdlib/utils-convert-path",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "7e6a89e90bdc7b41d5ec3fae62bada9bffa2007077bb680ccacf737a1d2e73f878d75b01f07c3d5fb8b5c367097af0a9a2e333a939e9ce9ef90beb3092842528"
  },
  {
    "name": "@stdlib/utils-define-nonenumerable-read-only-property",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "5b4aea9d1b17816dc68dcc0470e322d2623f0979f74d5aa616f73122d2d464f24d626c2b53afadfbd90695d84cc3ce390f23adbfcb98012ae7368544fd57e20f"
  },
  {
    "name": "@stdlib/utils-define-property",
    "version": "0.2.5",
    "license": "Apache-2.0",
    "sha512": "5a96d7736baaf2fb52aa6585cd5ac589f363e871a81872191e89715f919f4456e3e113667b5bbfc2d9259a23af707134b3a4b03d7efae2db855c8807051e556a"
  },
  {
    "name": "@stdlib/utils-define-read-only-property",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "dec18ca66992944ac7ba9f98e98c0880dd3be465b7b75143f00452fb31da53553520a11a88e54a307e3d59f046892b157d5eec7e27a8642e41fff32b49642368"
  },
  {
    "name": "@stdlib/utils-escape-regexp-string",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "65002ae471c5f82d5f98af91bea78c3b488841fe641a5d8e7f1f4b625a144543d90f6cd5317fb68710cb1414cf02eb2a6317df4008e3ddaa782c4fc9d3e62245"
  },
  {
    "name": "@stdlib/utils-eval",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "4fdacbea5117e7c332e86719d1b5c3eeb789a01133a0efebe62dd4fe58fa742f788a69b242d6eaa33d1d8c77e9095ac29e82b83336eadedf35ddc0504bbc9f46"
  },
  {
    "name": "@stdlib/utils-get-prototype-of",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "ba71282a18409d5e006d0f3ba0fa35bfee312e3774d2743124b4af978dcf91da019ff18a36ffc1e9232741698ce5beb67ac5936f106efee5826288256e9af190"
  },
  {
    "name": "@stdlib/utils-global",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "7bc832b8436149e17cb9d1fbbe564c0db35543f671678bd639ca41da2c34eb3d47485656737d42a21d7d49c7e06a02dfa1fa3619060f248ded26d65062c512e8"
  },
  {
    "name": "@stdlib/utils-library-manifest",
    "version": "0.2.4",
    "license": "Apache-2.0",
    "sha512": "b0dcc472509ba5145adf90c1bfc64e70e8c27ac04b73390e157f28ee632b1bd55687266e254081b6048f9b31882012c0b1511826e82e124e2262832a1670b09f"
  },
  {
    "name": "@stdlib/utils-native-class",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "5065c23e18263a3c0ca444397c58a27dcaab8549cff080b25b31241e9854ae1dbfd291f22b4ce2959bdc3837d13a0ce8cba2fd8af514b91e8d8eb008fa3d7884"
  },
  {
    "name": "@stdlib/utils-type-of",
    "version": "0.2.3",
    "license": "Apache-2.0",
    "sha512": "d8a98351fa88bf483896b5ad9f2479c70f3636f76c13050738de372407b9e574652d69e4d55d6dae88b226233d7dc70436d979db89154419c3ed1328866532c9"
  },
  {
    "name": "@types/node",
    "version": "20.19.43",
    "license": "MIT",
    "sha512": "ea8601022e62920e0f97e906b2862d6b050c053db364c0af3cd17ba552e71d97ddd737f7f034625a7fe04f4d51602754aa4bfb161afe0bda2de3fb5bfb6b15bc"
  },
  {
    "name": "abstract-logging",
    "version": "2.0.1",
    "license": "MIT",
    "sha512": "d818d14d9c533ef85e3af19b06c94549839492bf928cfb4e9eb2cfdf77fe54858bcdecd0a5972a560ee36b72f87415e6cf38304fe6b4dbd8d1c793c28b726e88"
  },
  {
    "name": "adm-zip",
    "version": "0.5.18",
    "license": "MIT",
    "sha512": "b9f267b2c4066f1ccb352d47a3d6c2b57e2b40a082be856e0cb1e827273717d74e1830780645acd828b492fe7796aa1c00443f09b8be2365c2b0d606a9562a9e"
  },
  {
    "name": "ajv",
    "version": "8.20.0",
    "license": "MIT",
    "sha512": "4e16e58be3a53a3fa230f60505505f2773a60809da4b2367e0cd6fcfd4fa1a46b926df5b6bf1c8479ea3a32eb9b58ea4c7f142179557341f35f58eff194ac118"
  },
  {
    "name": "ajv-formats",
    "version": "3.0.1",
    "license": "MIT",
    "sha512": "f2252a979d04511fae51c7514371c3a9ae84572a3776870bf20e5627714d7169aeeb621b90652e7bfa44c8b056f1518a2ae7133e0a9e92ce1f214d43038ca8c1"
  },
  {
    "name": "async",
    "version": "3.2.6",
    "license": "MIT",
    "sha512": "86d0940e5c72c822cc81a337c578340b42d6db1a9fb90ea9d39a42108b17bb243e6b592860a4ee04ccd13709b26df2e0bc90cc774af52d39f8f84d138ba0b600"
  },
  {
    "name": "async-event-emitter2",
    "version": "0.0.2",
    "license": "MIT",
    "sha512": "493681cab402c0395011bd6cb67b58cd5633692df3034dbedce326e8087a8635168669ad852d1a25a0f9b7d18643f43c1fdbc797c3b5d4f526f6cfb3ddb35475"
  },
  {
    "name": "atomic-sleep",
    "version": "1.0.0",
    "license": "MIT",
    "sha512": "90d3a30ea021ee9c745d6348fb841bce8891fe74e41c058db9ddaebe726ab83d7fc796bb11064c253d00733a8ad109faee863f4d34352db50a6a3669a7723db5"
  },
  {
    "name": "avvio",
    "version": "9.3.1",
    "license": "MIT",
    "sha512": "4324ca5bad7faa56daf9c510066fec4fd5fc96b8b851da26a920f00a7ae78f522f2d50d14625d1933e0280145607efdc99f0bb48ae5641cf13d6f49d1af69471"
  },
  {
    "name": "commander",
    "version": "14.0.3",
    "license": "MIT",
    "sha512": "1fecb4268fd3d5167da8f3f8121d6991c41c2d1825ada25a48ba323ad1f1bba01aa648d6542cb64a2b75410e31dc39e0f2a0e54ac6447adee0e4fab4e8cbd383"
  },
  {
    "name": "cookie",
    "version": "1.1.1",
    "license": "MIT",
    "sha512": "7a2f00a2cee36b4c1e469173267100f541c9ffb5d09aa8256d1c277f60138dc07d5aaf3be15287f647e38e2acce94854dbf1397c561a77297284595d72a4a275"
  },
  {
    "name": "core-js-pure",
    "version": "3.51.0",
    "license": "MIT",
    "sha512": "344e1214327eab341ea871b6bd548dc28a734bacd934f609e648a722ab3e3a87d3a86cce9880a04fcf44ff2bd2f5763baf06f7794d6eb565d327d9d516abfbe0"
  },
  {
    "name": "cron-parser",
    "version": "4.9.0",
    "license": "MIT",
    "sha512": "a7449a363ac73a741e47cfd59df19b9a0f6d7b691fc98490ed273f8ffe83b4f2f7250bcac668cef534a3345a6e8ea577bc461806f34dbd74b1cf292c056031d5"
  },
  {
    "name": "d3-array",
    "version": "3.2.5",
    "license": "ISC",
    "sha512": "4e1f2a197a016a5996b2cb6992e86606e4ec050205a98389b63941bcd56f05f27c137b98bac054c1447c1d4db4534a8a2909200af2b24756238a8cd669d93940"
  },
  {
    "name": "d3-color",
    "version": "3.1.1",
    "license": "ISC",
    "sha512": "95f69bf31d018f450eed236c63c75949b34803a8a96e41375f4346f67aa30aee827c21d9b1eb839ce48963b86274aae3a4ffbe8b5336a93f8594074f29846294"
  },
  {
    "name": "d3-format",
    "version": "3.1.3",
    "license": "ISC",
    "sha512": "f85fbfe3db30aa61ae4099922a754c2031ff424105579962f50463d319bf2a1c80501bf4f7d3b93ebbe9405c41a76e0f629875ecc9efb7d9a32905748a2d2730"
  },
  {
    "name": "d3-interpolate",
    "version": "3.0.2",
    "license": "ISC",
    "sha512": "211cc653ad83b7186fb2749358c408767a19ea003e0425b00689f510923a4a3a0de7de7bf7d6facff4110735df16113c8aea543e9df4e36c81368d124cfaa7cd"
  },
  {
    "name": "d3-scale",
    "version": "4.0.3",
    "license": "ISC",
    "sha512": "eba716a1b08dcdc32f95fa1a0c70b1b88bfd4c15161b504b39676ff641c716e0abd4976a0163ef4e6b1a1180c3e4d44cc96679fbbbb41aa8820df31732a87786"
  },
  {
    "name": "d3-time",
    "version": "3.1.1",
    "license": "ISC",
    "sha512": "65eeeb8eb84ccdd7ae961d3f86371f163ed72c01ce7e8c2d10c7eca06e8353ceba1cfca740d5bb59f7a7ea1cd772a293bfc5f3c6f17a1f3af95c3e9b307af6ba"
  },
  {
    "name": "d3-time-format",
    "version": "4.1.1",
    "license": "ISC",
    "sha512": "db65daaa3c828e9aa075adb47ab86c3a31a60b7bef6304cd62788a01de395b95162c3178de6a1e3ae57da98a51aa86c896c9cad148672998d45099b756039150"
  },
  {
    "name": "dcmjs",
    "version": "0.51.1",
    "license": "MIT",
    "sha512": "ea125bca03a25af2191ed021fee464354d75f6add213ffbbea532fabd8376c6abcc24cbaeac1c6c4932307683ff3a7b039899532b01a22be10f2d70911097026"
  },
  {
    "name": "dcmjs-codecs",
    "version": "0.0.8",
    "license": "MIT",
    "sha512": "a988a573e92aaa92d885aeb0cad9088f3aac881ca0ee897729b38d70931c37bc86e86dc524e268dacd0faad68230ce2cc3d22572bf48c8f8242965beb5fb8a40"
  },
  {
    "name": "dcmjs-dimse",
    "version": "0.3.3",
    "license": "MIT",
    "sha512": "bb63299e7c9d7d0de565adb963950ca9404b44fa0a339dd23c9750c2f59ee936090bfddfc6059f579e6f248a12eab37e84a3f1563f3b4cec8ce90754082972cf"
  },
  {
    "name": "debug",
    "version": "2.6.9",
    "license": "MIT",
    "sha512": "6c2ec496b7496899cf6c03fed44a2d62fa99b1bdde725e708ba05f8ba0494d470da30a7a72fb298348d7ce74532838e6fc4ec076014155e00f54c35c286b0730"
  },
  {
    "name": "dequal",
    "version": "2.0.3",
    "license": "MIT",
    "sha512": "d237bea8f28710ca21bdf453084a370ab3c6e9c033018826ccacb1462612483912e9e1897725499bb59a600e4409a003f702c1d93e0411eca603968555c61708"
  },
  {
    "name": "dicom-parser",
    "version": "1.8.21",
    "license": "MIT",
    "sha512": "9580b0787403b02f141695c4acf960f3a3f1d80f1b6b2d0789463ec33a06df1bf91b382a5475379738b049cfc6ce7ed557bcb629e3f4ef64b30af8ae3a8534db"
  },
  {
    "name": "es-errors",
    "version": "1.3.0",
    "license": "MIT",
    "sha512": "65fe47d8ac6ddb18d3bdb26f3f66562c4202c40ea3fa1026333225ca9cb8c5c060d6f2959f1f3d5b2d066d2fa47f9730095145cdd0858765d20853542d2e9cb3"
  },
  {
    "name": "fast-decode-uri-component",
    "version": "1.0.1",
    "license": "MIT",
    "sha512": "58a80a5a0e5e531bd1646c16f05bdf6da1fb0174a1d9c2fede3e5f306cd4302c56049ddd5776bb5b3f32d9ffee4347b707a5a6a1d0f7a12e788d343d1d54c822"
  },
  {
    "name": "fast-deep-equal",
    "version": "3.1.3",
    "license": "MIT",
    "sha512": "7f7a90f68432f63d808417bf1fd542f75c0b98a042094fe00ce9ca340606e61b303bb04b2a3d3d1dce4760dcfd70623efb19690c22200da8ad56cd3701347ce1"
  },
  {
    "name": "fast-json-stringify",
    "version": "7.3.10",
    "license": "MIT",
    "sha512": "33c3f58011cc5a51b38c78119990c28c0a3e739d328ed1bdd448f7096986d8bf1c5fc67902cb79faf9e2656bdfcaa2a37f0aecf390222a2b24e000ece84e9290"
  },
  {
    "name": "fast-png",
    "version": "8.0.0",
    "license": "MIT",
    "sha512": "802cac35ab09f0a10c81f75820a77fc130e8e8434ad4f593d1124eecefb4a609ae1cfc363bab40d56bddc45449a0b7fd57cc856291b4140d58808f17f7b3a124"
  },
  {
    "name": "fast-querystring",
    "version": "1.1.2",
    "license": "MIT",
    "sha512": "83a2ae2969855dcd1f203f16587d238ade20d00181a0984290931bd5199bb1211436f43e642f03e82519f86b45f2733348f5e786278fcb2aaa8a9ccd3449c78e"
  },
  {
    "name": "fast-uri",
    "version": "3.1.9",
    "license": "BSD-3-Clause",
    "sha512": "852ff45addd86b4e37a0a5ecd2c231acca4a4084d784c2c8ad500a2978b8828cc60bdbfb6115959d7219ce334f4ced3633d05dc4b096a8ad7245780dce257225"
  },
  {
    "name": "fast-uri",
    "version": "4.2.4",
    "license": "BSD-3-Clause",
    "sha512": "011adcb6822689b586dbb8653ded0673dddde87c190588a9a9df508675f26334b5d35bca9aac7627fd51f24ce19e7613a61d2e9ad26abbdaea22e62d5436803a"
  },
  {
    "name": "fastify",
    "version": "5.12.8",
    "license": "MIT",
    "sha512": "9a83fc7b16f6b021cb51b264c29f88e82d2969d872e03f25a7449d9b363b1e149d66eaa6ecefeede8d9aabbbbca24690fffdf7403ce3dc6feef85b12741f10cf"
  },
  {
    "name": "fastq",
    "version": "1.20.3",
    "license": "ISC",
    "sha512": "5cabf99e72ecea72c5ef536088a24b21914b90fc8812e3ac7a52c6eee8d99c6ad17d02bc1e9bd8f96a8a84025401d2e89b054712b552e0b7f11653ead3f15303"
  },
  {
    "name": "fflate",
    "version": "0.8.3",
    "license": "MIT",
    "sha512": "b5b64db89acbc06529df3b2106d772e16f8e47166e221f1ae629722044030b9ad8d5fdd4db424caf2d0b977581cd4e7c1192ac12e2455e16f9830bfc0ac3ef80"
  },
  {
    "name": "find-my-way",
    "version": "9.10.2",
    "license": "MIT",
    "sha512": "81b2ccb939b6155e5089187f78cd2e84be27c8ebdb4aaa9ad8ade601202d908ab1bd8f199a82ce08b31ddacc8b593fd2ca1aef391ec63f138a8ff91c57aa3c6e"
  },
  {
    "name": "flatbuffers",
    "version": "25.9.23",
    "license": "Apache-2.0",
    "sha512": "308d6ab3b2e8e12cb0d043b3525d318ecda5b287aa164bb8e0aa6781f21db87058bf39bc876fbb2bc60c421d49b55555ad4be12e9370a958b80c445e8142613d"
  },
  {
    "name": "function-bind",
    "version": "1.1.2",
    "license": "MIT",
    "sha512": "ed71cdc47eea5fdc46e66230c6486e993a31fcc21135c3a00ebc56b0cb76a40af6dd61e9e8cad194dec50521690a9afea153b417be38894811f369c931f1b648"
  },
  {
    "name": "gl-matrix",
    "version": "3.4.4",
    "license": "MIT",
    "sha512": "95ab529f20cdb7ff3361407a54827a3c28768c18c95fa8270eca0267b2f25bb1a4aab0f9d445b06bda82a068b18fc62a06d11340aff163b3a6a5317cc73d4375"
  },
  {
    "name": "graceful-fs",
    "version": "4.2.12",
    "license": "BlueOak-1.0.0",
    "sha512": "8aec86176138a1a7d07cfb11ac6db0b58d882eea4c86fb5dae1cebc41fb455c8ec3e948fb6da5f61d8e71851ac4e2e4c6891632358ce2873d0e944db4e3f5303"
  },
  {
    "name": "guid-typescript",
    "version": "1.0.9",
    "license": "ISC",
    "sha512": "63c4f8bd88447f024e4dba2e444bc6fb75c3b23afc137908afbb9ff8967405896816cb6d88753459fbc0355b11ed3c4d5096bf5a90a7c3f227a3fa7e0de06105"
  },
  {
    "name": "hasown",
    "version": "2.0.4",
    "license": "MIT",
    "sha512": "4f651b7db044177db089ea5722c3254d6f7e743602eb0321fedfef600e2db8e30aa96cff9f7bebd4d152c508b23fece4da65eca0c03f8bfeea57a2cabadd6dd4"
  },
  {
    "name": "hyparquet",
    "version": "1.31.5",
    "license": "MIT",
    "sha512": "28f55f6b15bcc4e88edbfe1f8de8817c53445e1195c3db5f71bf616b688d65d27727fc818c4c087809d3cb2ba19651454dbf583bdc20d037d100e9e6e8a0af06"
  },
  {
    "name": "hyparquet-writer",
    "version": "0.17.0",
    "license": "MIT",
    "sha512": "199e107a8a73b634a58bf4b3d5d48e3ff4eb48ab701b6c9d3f6cae3ccc5e8999e1a3e3c25c5ef1fb0c7c38856da509fcadcbf9e7d207d4424c1e74dbbf4b27f9"
  },
  {
    "name": "internmap",
    "version": "2.0.3",
    "license": "ISC",
    "sha512": "e4787b635c106ef639a281a03db0da2f98982c03f331352b8ccba5b241cb1fac27bff03ed6ae6b8046a2baa12307ea3119721566cd4517e47f28f37765241862"
  },
  {
    "name": "iobuffer",
    "version": "6.0.1",
    "license": "MIT",
    "sha512": "49959891635f8c85c8058483a570d8220b21aad6ce3ec8b896f89ac0011c791d4aaa4fac1c395c4235abccd42c8a2f34032058d2ae5cf07093363aa8ef8ba5f9"
  },
  {
    "name": "iota-array",
    "version": "1.0.0",
    "license": "MIT",
    "sha512": "a59db14fe2ce1dc9026ad190dc3706fdaf90b84aafa31aa488beedbc4f279f7baebbe7fa8b54eda41e7f16d5856f152e56be4f642c7c2ac92e19ab5b2435ce58"
  },
  {
    "name": "ipaddr.js",
    "version": "2.5.0",
    "license": "MIT",
    "sha512": "6aafade4d01cf9c4baad94105560b6c7df023ea1ad28a4cc0dde066a876fd304a19c8b5d2a0ff9d5d8e4189d61a87f8ecb48af0dfb426d22c24286fcceca34d7"
  },
  {
    "name": "is-buffer",
    "version": "1.1.6",
    "license": "MIT",
    "sha512": "35c7402f0a579139b966fbdb93ba303944af56f04a0e028fe7f7b07d71339e64057ece194666a739e2814e34558e46b7405a0de9727ef45dd44aa7c7a93694e7"
  },
  {
    "name": "is-core-module",
    "version": "2.18.0",
    "license": "MIT",
    "sha512": "ab26b1f5f81a28e102e2a2bc5999fb43821ca190bd442d4ed5f17145c453abfa0c324593fee5e9aa95dad76933591e34f7302dd5dad837d37d04edba5260429b"
  },
  {
    "name": "jose",
    "version": "6.2.18",
    "license": "MIT",
    "sha512": "768578b61530824af27091f8c8b7aac13188219a611e5fa993b08f45eb8c2216219dc9a0cdd928f3931a086e184054f1a8c16bd7fa041f7dad66e28aa2f70312"
  },
  {
    "name": "jpeg-js",
    "version": "0.4.4",
    "license": "BSD-3-Clause",
    "sha512": "599cde0ce12d4ce04ae0c76c6abd08a84539b0caf7bd257646a9002335045760479d47ca1b2b305853c5c0ae44783a3ddcadc5a214876cb0238f4b355b377e76"
  },
  {
    "name": "json-schema-ref-resolver",
    "version": "3.0.1",
    "license": "MIT",
    "sha512": "c3e1f08258d7a55c19dc889da14475a8f67148e43e351416b957ba6b9a5ef176c7b0d644e1403054f52fcd96a09fbc8129b26db7a5099d11586cd4d13d9238e5"
  },
  {
    "name": "json-schema-traverse",
    "version": "1.0.0",
    "license": "MIT",
    "sha512": "34cf3f3fd9f75e35e12199f594b86415a0024ce5114178d6855e0103f4673aff31be0aadaa9017f483b89914314b1d51968e2dab37aa6f4b0e96bb9a3b2dddba"
  },
  {
    "name": "light-my-request",
    "version": "6.6.0",
    "license": "BSD-3-Clause",
    "sha512": "08761bbbc46d6e8488a15b0767a61ee1c8f8030ff2836a001629a517b98dbdf0d5d7dd8b47b9c388ab5221f0ae2d3ecaa243d24e7ffd91f54b9b9386374036f0"
  },
  {
    "name": "lodash.clonedeep",
    "version": "4.5.0",
    "license": "MIT",
    "sha512": "1f9661085db9ae215df6e0795029152a8eb59b74bfc59935c78c00eb2a7f2f74453fa67f7871f5ca641c18ba3b27718c3df9b457fee6d6daf21ee195c69a8405"
  },
  {
    "name": "loglevel",
    "version": "1.9.2",
    "license": "MIT",
    "sha512": "1e03260aa2094802aaa3af25d2b4b601a9c459f931699e703621056f98209b4f250ecf579762b10655f73d371a0f672104cd605c061fe3dd7f33646ff09c1aca"
  },
  {
    "name": "loglevel-plugin-prefix",
    "version": "0.8.4",
    "license": "MIT",
    "sha512": "5a91bd09c1403a3cff16d361b7e409786a6f565fdc751e8fd33e8e7174a4afcc0524eb15d86463da3d7424b7e3b80e1a62470a08d204a91182c9389f7bd47cfe"
  },
  {
    "name": "long",
    "version": "5.3.2",
    "license": "Apache-2.0",
    "sha512": "98d0206751a6c8d843ec0baa9d31b7fd5436ea8efad3e65804f2a33efba03bcfa72db61f5fa4d5a493ec781be8a5b758faaa59fe52949e611cd4b799612dd000"
  },
  {
    "name": "luxon",
    "version": "3.7.2",
    "license": "MIT",
    "sha512": "bed1215e1fe036323d620d6ee235ffd1854f32fc731ee1a00a6ead0b9919c9bd3cca31961a7a808c626f7176ea411d8fdccc8c1059d16e971d152e8f05c2ea7b"
  },
  {
    "name": "memorystream",
    "version": "0.3.1",
    "sha512": "4b7530337ca3e66b544847cfe355199adff4482a15614714d6b917bfe050e4883c9dd2f8b0fa0934150911169f74f6f98e31c91ae320cad80abca21fe7c5cd07"
  },
  {
    "name": "ms",
    "version": "2.0.0",
    "license": "MIT",
    "sha512": "4e9a7ad0fe885090d3b8eabfe59f1c76c93326e8dfc2a7ce4e4af02308fb211212a679099d3e92c89e0f08f9c63281630bd75d85a979295218b40b7dee2c74e4"
  },
  {
    "name": "ndarray",
    "version": "1.1.1",
    "license": "MIT",
    "sha512": "02c13cc3f336312fb4a43de73f9a9b451b4915e24925a27ea9765a66bd178d5197872e8b223d931114e592974ad802375ae7e838ffa9c0f937ab68a5009719f6"
  },
  {
    "name": "node-int64",
    "version": "0.4.0",
    "license": "MIT",
    "sha512": "3b9973f75c5239ea173fa0ee9721df965a6af84834d0c5a2b5921bb4f7e8484bea207765e607dc63a858cc35a78f4a83e6dcf9d8f234f2ef6a52f49579405e1f"
  },
  {
    "name": "oauth4webapi",
    "version": "3.8.8",
    "license": "MIT",
    "sha512": "f0ddbc13e6bfa317d758180e32df993ff2547ff5d1f8815bbe40043cfde0ce75ce32ff41a400308888f44c5373ded1933dcd1943cce65813603759c0cacd209e"
  },
  {
    "name": "on-exit-leak-free",
    "version": "2.1.2",
    "license": "MIT",
    "sha512": "d1e24963a8572c67f5b9d1f07cd7ed06a1fe83bdc4538079d389d978aa73d6c61129a7c0821c31109ba70763bbac36642f83c67ec3159d35d9d848e26dba9cb0"
  },
  {
    "name": "onnxruntime-common",
    "version": "1.30.0",
    "license": "MIT",
    "sha512": "edf7555a30080f5755847fc6f2a2b700f011ba7578564045a024003fbaa9e1691a6f49aba2bbe673eb2a893fa62973b30ea7633798fefd9f676f883334f59cc8"
  },
  {
    "name": "onnxruntime-web",
    "version": "1.30.0",
    "license": "MIT",
    "sha512": "ab4cbe26baedba45d2cec05610c71c55fa97db92d19a8b171c5f8269126683ca590a5cdc57bb2f35ce2b298de32f4d956fb42644c0ecd528a0a91e025c07ca61"
  },
  {
    "name": "openid-client",
    "version": "6.9.0",
    "license": "MIT",
    "sha512": "d88bda98947c3c09d61e781a0ac18603c4d87dc2c8d9e82fbaa6bd70e4181c8212c08521c49c30c1c0a7920557f797f367a2744c09dad1a54650c3b19cf791aa"
  },
  {
    "name": "pako",
    "version": "2.2.0",
    "license": "(MIT AND Zlib)",
    "sha512": "cc9aba44fff9abe4ced8ea45577147ce53e71639a46fb35cf7d6b948d8c913ebaefcf9290a1b3e3486524b36c1a03fba9238884978df61dc23d59450f35773ff"
  },
  {
    "name": "papaparse",
    "version": "5.7.1",
    "license": "MIT",
    "sha512": "a8e47e5035afe83de13319d658e93466905d0a477e930e5887b69739a352414f00fbbdc40366e15bb122522c7f858d32ba5522e4546fb7b3e9612236543bd8d2"
  },
  {
    "name": "path-parse",
    "version": "1.0.7",
    "license": "MIT",
    "sha512": "2c32733d510410f47ecb8f33f7703411dd325dbf29001c865a8fe4e5861d620a58dbfd84b0eb24b09aeaee5387c6bcab54e9f57a31baa00a7c6a1bce2100fcb3"
  },
  {
    "name": "pg",
    "version": "8.23.1",
    "license": "MIT",
    "sha512": "68bf7a00700db568cf2c338baa7871fa7829f7e50aec44c453c549ac3086bec4928bf9862dc598b12e877ab83b96668125ee2ec2b7eab1aee04c415a4a2cc3a1"
  },
  {
    "name": "pg-boss",
    "version": "10.4.2",
    "license": "MIT",
    "sha512": "02db4458eb52ce7e776aff0e9c231611a9f0441be3919084d72e672eb667c2f924327959e57a560e967bb0a23f0588ef8b639589e317dfb6ab0f6002809ef9d3"
  },
  {
    "name": "pg-connection-string",
    "version": "2.14.1",
    "license": "MIT",
    "sha512": "a91de418d3c12e908db73d1ebdb280d18fcc4455f0492753fa94c9bd8a7f6d74dc45e65bbd7d64cc5d08c93735427c6a17b0196ce78184d2fc47999841957f30"
  },
  {
    "name": "pg-int8",
    "version": "1.0.1",
    "license": "ISC",
    "sha512": "582b5a6d2eadddcf129290c15256f59233acee5ebac6c19d2a920f66c838c11f81dfebbd500ba6da8752b05f6d9efc60f348786712d6332e294633ac148a90a7"
  },
  {
    "name": "pg-pool",
    "version": "3.14.0",
    "license": "MIT",
    "sha512": "80ab4f9057503d4dc392ca2854b8bd2ec8d9c6bb015192296beeda571f8b579a4d8742b33f86657ae776a68f82a27af16ee5c6049e877deafa85d829201a416b"
  },
  {
    "name": "pg-protocol",
    "version": "1.16.1",
    "license": "MIT",
    "sha512": "a7d54e14c88707f65b2404deb5b83ef7d3f1b2c4d5490467cae3d243aee6375fb52813a365a67cdd943396d9f13e12704ac0b79f0563275d0354995eadb1732e"
  },
  {
    "name": "pg-types",
    "version": "2.2.0",
    "license": "MIT",
    "sha512": "a9300096b12c97cb383a211063af700ef70c21d40deb0773e688d088ecba61132eca7c5e9ce3743b9a02a4923a96c85ceac720018f2abc9d8e9ffa7e09763418"
  },
  {
    "name": "pgpass",
    "version": "1.0.5",
    "license": "MIT",
    "sha512": "15d5bdaff8d066149ea21b35677b08d72c4540d16f31c9e67ee8f85813144f13ab0322cc693704d5a00c0624e56cc35a5ef04242e562d11ee177cb9d0d23fbba"
  },
  {
    "name": "pino",
    "version": "10.4.0",
    "license": "MIT",
    "sha512": "6e4d59313c06fd5ca6c7eccfa1adbc321373b9c16f5c95a9ddcb2b4aec6e1cf48c7947adb5a0a843926f834ee6b42e0918da5c7d3c33e35a150a736004af7ebc"
  },
  {
    "name": "pino-abstract-transport",
    "version": "3.0.0",
    "license": "MIT",
    "sha512": "c257d473353e9fb1f2fc76b98fd6bf819372ed67b9f9c5e9f182fe5fe3c6f12d0a5f1c3b9ff257037738e98d334339c827cdd44498b0cbb2e1e7a58ba2436ec6"
  },
  {
    "name": "pino-std-serializers",
    "version": "7.1.0",
    "license": "MIT",
    "sha512": "06774f1faeff271184c518225f5757d30d45bd9724e566b869a97dd7df12ad18598c7dc6c4a4142880676094dd8f61c3377510012d3a1e57dc49b423d8e1e66b"
  },
  {
    "name": "platform",
    "version": "1.3.6",
    "license": "MIT",
    "sha512": "7e759596351c853ae8e9188216f09705b36125cd8d8a337ba084316f0b322f46ee5893c6f39bfcd5e8651c8f5f5eb26c30d813a1f12858841e0a52a983114bae"
  },
  {
    "name": "postgres-array",
    "version": "2.0.0",
    "license": "MIT",
    "sha512": "56966b52a53903af5e4325b6739080d63b4b79c0ac37653f6c3e958a5ac50d6ab9fb95081153bb9dacd2dd311c1dfd73b8f60efeca86bd4bd6eb683ce915d9b8"
  },
  {
    "name": "postgres-bytea",
    "version": "1.0.1",
    "license": "MIT",
    "sha512": "e7ee47a979ec64f13ae4825948c919b544404597a57a5da85d410ef2b1fcdd54bf8711f9befd6e1eab8f839c19b3cc8c01f76ff7bd4853e91c3d47338bb35505"
  },
  {
    "name": "postgres-date",
    "version": "1.0.7",
    "license": "MIT",
    "sha512": "b2e0e68cb55083bf2730ad94678e788401be3805be1d03d9ea7fbe4cd0d45fe2f4fae5252f2c27a3124a0e8bb9d599becd30a3ac297436ae89f42e613fdbcafd"
  },
  {
    "name": "postgres-interval",
    "version": "1.2.0",
    "license": "MIT",
    "sha512": "f5985728cfebc37e74375a2fb961db1b19c687f48d278727c4788cd2bc44e15378d70b20f0ff335a7f61bff6ee2b4d113f85af94ecabfd10438a9b72c556e465"
  },
  {
    "name": "process-warning",
    "version": "4.0.1",
    "license": "MIT",
    "sha512": "ddcd8bcd0deb63d77485cd5e99cb0785f4fd270cf47028626ff40df3da0c136478e75c397f2ddfd1a7c0844445640c2b6c3538df0935d9dd0e441a4354c139d1"
  },
  {
    "name": "process-warning",
    "version": "5.1.1",
    "license": "MIT",
    "sha512": "a0290d563e0e2a728472871505c0df888ba0375fdc13aae07d3de70adcdea993c0f3eac8c4c690d315f322418ff068f6a9468fd5447bba1275543f25502a730a"
  },
  {
    "name": "protobufjs",
    "version": "7.6.6",
    "license": "BSD-3-Clause",
    "sha512": "7580d67634a5e5135bed280fc4641c454f86b6f3fbb367e992b634af8df63dc388699d3fac17311199d037aee226116e422570ef9e090e83ebb8f08d746b1b8e"
  },
  {
    "name": "quick-format-unescaped",
    "version": "4.0.4",
    "license": "MIT",
    "sha512": "b580b5435860c91b87825a15fd85ecdb0d79ba73d587ca9fbbfa824df85361a99ac3b7f286e98a6b6c86a5d4a8f3bbd8df6ac87258fee1f59841750cb3d107be"
  },
  {
    "name": "read-excel-file",
    "version": "9.3.17",
    "license": "MIT",
    "sha512": "b33b2bce6c56c4d6753ae5ca1815476cd32635f4e4466349651b81440431321f5e4cb9e148d5ea33a25551db3d8a7e7d74c82e8c17b6813d243156f44fc36549"
  },
  {
    "name": "real-require",
    "version": "1.0.0",
    "license": "MIT",
    "sha512": "3f89db41841f78f271452998faffca20dc55b9c9b8345de9decee926f78c4eda26e76151e181a5b5440b07c89d0d7c030d65be798ad60c56eecd49e3a161c5ee"
  },
  {
    "name": "require-from-string",
    "version": "2.0.2",
    "license": "MIT",
    "sha512": "5dfd2759ee91b1ece214cbbe029f5b8a251b9a996ae92f7fa7eef0ed85cffc904786b5030d48706bebc0372b9bbaa7d9593bde53ffc36151ac0c6ed128bfef13"
  },
  {
    "name": "resolve",
    "version": "1.22.14",
    "license": "MIT",
    "sha512": "d598d8bd1f6c6e48b00b9fbd4077ada96e47980da91d131aa2ea43d35b761e562757fbf2742db33f02e2c61b0c89e496559b74249460e4b5489343b0d43fd3ac"
  },
  {
    "name": "ret",
    "version": "0.5.1",
    "license": "MIT",
    "sha512": "67f9f2bc00707119d10f698c3fb2b3e86d5d15966a5f598d12b3a7c45e3638240a134edbf64f612bd490c472f72c511951dcd068b33874877513f13a566e1684"
  },
  {
    "name": "reusify",
    "version": "1.1.0",
    "license": "MIT",
    "sha512": "83a4147dfd38a19a47b34786e69f37ac52e11de574d2e83f61ff6764ce9f2de52b3e0b814e44d039da40596b29321e794d97d54033da37735025f6d5440c5d23"
  },
  {
    "name": "rfdc",
    "version": "1.4.1",
    "license": "MIT",
    "sha512": "ab56f737942445459497b8b2ca569a8f790ea484f43768bd32a2044173fbdc656c37d730ddf771f17eb77049968491a2d8f3c2176dc88e9ee4b66777f6b6b020"
  },
  {
    "name": "safe-regex2",
    "version": "5.1.2",
    "license": "MIT",
    "sha512": "b40b421853cf3f4d95ae80d5ce9e1d6868ba6c2ee3586fb8d43e3b18a7f5f05787fee6ef2901d3f559a1024bed8cd3a6270aad029cd6794a44864c846142ef9b"
  },
  {
    "name": "safe-stable-stringify",
    "version": "2.5.0",
    "license": "MIT",
    "sha512": "6f7ae9a532a6f53f8fb1508110e511e3a19623b7dd3acd3454a675fbd7351160da0ccbe341cead530b85c88a6b806813716a151d22ab53c1f7d591c0d9ed111c"
  },
  {
    "name": "saxen",
    "version": "11.2.0",
    "license": "MIT",
    "sha512": "d9b1b9eb800025c9bfdefc990b4521b3f9800ab1fee001cc68a1ca001d8ce7132aa265196b6ec543b31869018529570993f315cd2110df803c419596f9e89613"
  },
  {
    "name": "secure-json-parse",
    "version": "4.1.1",
    "license": "BSD-3-Clause",
    "sha512": "96777cd4c40464a8e15bf19dd9342a75de173fa41835d0d6fc43fe23b9d3ac51cff72d8b99a18f20793dc6c9f370e884af5737f5cfdef38c45806be240a05347"
  },
  {
    "name": "semver",
    "version": "7.8.6",
    "license": "ISC",
    "sha512": "f65a52494e0c972de6aedaeec0bb3578b2bafa0cdbcea78117044d8c88c4fbd2ee0e959d61cb6b4254377a3d489608bb8249e9b134673e82cff03a421ea1c827"
  },
  {
    "name": "serialize-error",
    "version": "8.1.0",
    "license": "MIT",
    "sha512": "dcd9ee59f33abc1628cb981916f1e262c55b69fbc8f6f66fffe8e52228059f8a0fe338cd3cadcb85c634c520a079bd5ae4bf233bbd4c8adf4b94da22d947c30d"
  },
  {
    "name": "set-cookie-parser",
    "version": "2.7.3",
    "license": "MIT",
    "sha512": "8ab647b53aaeacb9dae7b2901bfb3e7f33b0bff27a5d21f872cf0cfefb2b637b82690dd2ebe40982e007d1674de3b497964f36be8319e276963107fc7dd12822"
  },
  {
    "name": "smart-buffer",
    "version": "4.2.0",
    "license": "MIT",
    "sha512": "f7884ad0787cacfa90976c577371ec681a0e5ca576d0c4e83e4717bf06c84962c4b3eeb8b01ab9905827da42431dbd4faf2f72acfd1dc6b088f5145c8bb4572a"
  },
  {
    "name": "sonic-boom",
    "version": "4.2.1",
    "license": "MIT",
    "sha512": "c3a031b6e6d76b6c135c052c64c316111aec21101dacad1273e154cad5af60084124bcae238965acc202d43b65352748f7d108f3a299ba6d8c32adc4019945f5"
  },
  {
    "name": "split2",
    "version": "4.2.0",
    "license": "ISC",
    "sha512": "51c8dc24e5a49eb36417a3cb5fcdea70733a28781528d915eb663c6b9b980d5bfdc9d19057000730aa877498ded554d6a658c6d1662908386b09d00e607e135a"
  },
  {
    "name": "supports-preserve-symlinks-flag",
    "version": "1.0.0",
    "license": "MIT",
    "sha512": "a2dd169d74bd7e076480871e3dee911cd935580f3e9ae3dae9c4a3791dd5f0adbbabd041d6b4c4dd1d69ec7bf4cf567201cf2ce95beff0323259febcd4c02dd3"
  },
  {
    "name": "thread-stream",
    "version": "4.2.1",
    "license": "MIT",
    "sha512": "4ad83a79d2570bfebfc6a1b0497c05a24ad4842849d7c6a6123a4a1fcf56ad0434a1514317ea5451c4e98b05a1154ac4f3d55fd7a1413a5c216b0fa57ac73131"
  },
  {
    "name": "toad-cache",
    "version": "3.7.4",
    "license": "MIT",
    "sha512": "9b54dd47faef4fb920189661b2936d5ddb1d624d1f75d1692491651b9b3e5243c5a3a9642e867760b39aa2f3d88ead51ef934fe497de4e548768eb04d3da5e0a"
  },
  {
    "name": "ts-mixer",
    "version": "6.0.4",
    "license": "MIT",
    "sha512": "b9f2a96e6aee833e40a2ee3072be5673551415638b86af859baa9ae8fd30d0ae50c36ca1694a225acce1095b8d432370ae51a2b1c1ce9aa628028c753edbe08c"
  },
  {
    "name": "type-fest",
    "version": "0.20.2",
    "license": "(MIT OR CC0-1.0)",
    "sha512": "35ef9e138af4fe25a7a40c43f39db3dc0f8dd01b7944dfff36327045dd95147126af2c317f9bec66587847a962c65e81fb0cfff1dfa669348090dd452242372d"
  },
  {
    "name": "undici-types",
    "version": "6.21.0",
    "license": "MIT",
    "sha512": "8b00d9aa0d10006ae0f516afe47e27d0ceb87379a4479f5c27ac10a7eec2e2723482c984c5a79d6982cd3b8e1e4f802d041c236d38863cc96dd8c7744fd1fd25"
  },
  {
    "name": "unzipper-esm",
    "version": "0.13.3",
    "license": "MIT",
    "sha512": "2d43ba559e9f0b39036dd31ebf4fdf3a1a0879518a68e91320ea18c552c4d124237ef9801cafa8cb097b95f865a12648b1d189db9989d7c32d77d0b24c04a3ac"
  },
  {
    "name": "worker-f",
    "version": "0.1.20",
    "license": "MIT",
    "sha512": "ef3e4ae73e31fbe172921a434dfae24ff74ebbb0a649aa7d041bf7f03545537083dfca1ba29abe0e8147ef9c815776eeb691a6f8e7aa47d04a752bd82529d47d"
  },
  {
    "name": "xtend",
    "version": "4.0.2",
    "license": "MIT",
    "sha512": "2ca614d620172575200179fd5118e2bbe3168725171ecbdfa7b99cb989bd75250a2b4fc28edad4c050310fcdbf98259bb4bb068c521a774c08b28778ceb4c011"
  },
  {
    "name": "yaml",
    "version": "2.9.1",
    "license": "ISC",
    "sha512": "dcdc4df3eefc39dcdb4fb0bf5a31acc9f3c0b4968ddc5343b16c6fed8ee6703b13fe83a6816f01a72410145067bd91378fd63649dcf550b14b7b32fb11bdb217"
  },
  {
    "name": "zod",
    "version": "4.6.7",
    "license": "MIT",
    "sha512": "83c5b60f6914e9af2e9ed734e777d7d6e5412b333bcaa0315bfdf3c24f37fba472176f9228eb95f9cd30043854c335753da19aa66647fab99c5333dffb7086c2"
  }
];
