import type { TypeModel } from './type-words';

/** Learned by `npm run train`; not written by hand. */
export const TYPE_WEIGHTS: TypeModel = {
  bias: {
    'abandoned-vehicle': -1.01,
    animal: -0.97,
    'animal-bite': -0.97,
    barking: -0.95,
    'burglary-discovered': -1.01,
    civil: -0.95,
    crash: -1.04,
    'crash-private': -1.06,
    custody: -1.02,
    'disabled-vehicle': -1,
    fireworks: -0.96,
    'found-property': -1.08,
    fraud: -0.96,
    harassment: -1.01,
    'hit-and-run': -1,
    inquiry: -0.71,
    lockout: -0.94,
    'lost-property': -1,
    noise: -0.98,
    parking: -1.05,
    program: -1.02,
    'reckless-driving': -1.07,
    shoplifting: -0.94,
    stalking: -0.94,
    supplement: -1.09,
    'suspicious-person': -1.06,
    'suspicious-vehicle': -1.04,
    theft: -1.02,
    threats: -0.97,
    trespass: -1.02,
    utilities: -0.9,
    vandalism: -0.97,
    'vehicle-theft': -0.95,
    'welfare-check': -1.06,
  },
  words: `
aa suspicious-person 70
aaa disabled-vehicle 124
abajo inquiry -102 noise 41
abandonado abandoned-vehicle 261 parking -56
abandoned abandoned-vehicle 140 found-property 91 utilities 49
abejas animal 47
abierta inquiry -43 noise 46 trespass 51
abierto inquiry -46
aboard found-property 58
abogada inquiry 65 supplement 121
abogado fraud -44 inquiry 70 supplement 53
abot civil -79 harassment 69 inquiry -57 supplement 90
about inquiry 68
above noise 92
abre inquiry 43
abren animal 65 civil 43 inquiry 92 theft -43
abrieron theft 93
abrigo lost-property 48
abril supplement 127
abrir inquiry 40
absent inquiry 104 welfare-check 68
abt noise -60 supplement 84 suspicious-person 41 suspicious-vehicle 57
abuela inquiry -88
abuelito noise 51
abuse civil 142 inquiry -72 vehicle-theft 75
ac animal 90
aca lost-property 44
acaba inquiry -74
acabo utilities 54
academy inquiry -90 program 196
accept inquiry 80
accidente inquiry 51 supplement 83
accidents utilities 41
accord supplement 78 vehicle-theft 81
account fraud 235 inquiry -165
accounted civil 47 inquiry 84
acct fraud 223
acid inquiry 52
aclara custody 62 inquiry 52
acordeon lost-property 124 noise 107
across parking 57
act civil 49
acting program 41
action theft -49
active inquiry -84 program 43
actual lost-property 49 program 72
actually inquiry -51
acuerda lost-property 80
acuerdo civil 42 inquiry -61
ad supplement 73 vandalism 83
add found-property -44 fraud -54 inquiry -205 supplement 284 theft -97
added inquiry -87 program 103 supplement 114
adding inquiry -56 noise 91 supplement 89 theft -111 vehicle-theft 59
addr inquiry -42 supplement -53
address found-property 67 inquiry 124
adentro inquiry -71 utilities -42
adjuster inquiry 207 supplement 144
administracion noise 63
admirer harassment 71 inquiry -41 stalking 79
adn supplement 57 vandalism 71
adonde found-property 44 inquiry 66
adopted inquiry 89
adoption supplement -42
adult inquiry 95
adults suspicious-vehicle 52 trespass 65
adv civil 70
advice civil 55 harassment 95 inquiry 122 supplement -48
advocate supplement 126
affairs inquiry 78
afraid disabled-vehicle 45 trespass 43
after inquiry -42
afternoon noise 46 parking 75 theft 48
afuera inquiry -55
ag civil -52 inquiry 213
again noise 80
agarrada civil -43
agarraron animal 45 inquiry -47 supplement 45
age found-property 52 inquiry 58
agen noise 93 parking 65
agency theft 53
agent fraud 59 supplement -41
ages inquiry 85
aggressive animal 61
agian animal 51 harassment 47 inquiry -77 noise 85
agin harassment 41 hit-and-run 47 inquiry -56 parking 83 suspicious-person 57 trespass 55
ago civil -52 noise -54
agosto civil 48 inquiry 117
agreed civil 148 inquiry -90 supplement 42
agua utilities 151
ahi inquiry -103
ahorita noise 47 parking 50
ai utilities 59
aid civil 47 inquiry -44 lost-property 82 program 47 supplement -59
aides inquiry 43
aids inquiry -46 lost-property 91 supplement -44 theft 118 welfare-check 62
aimed utilities 52
aint inquiry -74 threats 46
air civil 53 theft 45 vandalism 43
airbag crash 47 inquiry -47
airbags crash 70 crash-private 60
airbnb civil 56 fraud 63 inquiry -41 vandalism 118
aire civil 46 inquiry -56
airpods supplement 101 theft 220
airport inquiry 42
airsoft inquiry 43
airtag inquiry 109 stalking 80
aisle inquiry -75 suspicious-person 47
al civil -62 program 41
alambre inquiry -44
alarm fraud -45 noise 47 program 44 utilities -42
alarma noise 73
alarms inquiry -64 program 65
alas noise 66
alaska inquiry 152
alcantarilla inquiry -43 lost-property 52 utilities 183
alcohol inquiry 55
aldi hit-and-run -44
alert inquiry 66 lost-property 46
alerta supplement 54
alexandria inquiry -51 utilities 73
alguien inquiry -55 welfare-check 54
algun inquiry 143
all fraud -52 noise 47
alla lost-property 67 vandalism 42
alley civil -44 parking 94 reckless-driving 50 suspicious-person 50 utilities 108
allowed inquiry 335 noise 44 utilities -52
allready lost-property 58
alma inquiry 59 reckless-driving 47
almost reckless-driving 71 supplement 50
alone animal -40 civil -45 program 47
along animal -45 inquiry -122 program 92 trespass 53
alongs inquiry -131 program 184
alongside welfare-check 54
alot inquiry 47
aloud noise 66
already crash 41
alredy found-property 52
alright utilities -43 welfare-check 54
also program 57 theft 53
alta inquiry 49 noise 100
altar suspicious-person 84
altima abandoned-vehicle 81 inquiry -40 suspicious-vehicle 46 vehicle-theft 57
alto inquiry -40 reckless-driving 69 utilities 141
aluminio found-property 57 inquiry -49
alumni utilities 103
always noise 44 utilities 40
alzheimer inquiry -64
alzheimers program 54
am noise 147 utilities -50
ama found-property 67
amable civil 45
amanecieron inquiry -55 vandalism 92
amanecio inquiry -50 vandalism 120
amarillo lost-property 45 parking 67
amarrada abandoned-vehicle 60
amarrado animal 47 barking 82 civil -41 inquiry -81
amarro utilities -41
amazn theft 186
amazon inquiry 63 supplement -44 theft 92
amber inquiry 77
ambulance civil -60 fraud -57 inquiry 97 lost-property 79 parking 54 supplement -50 utilities -42
ambulancia inquiry 113 lost-property 41
amenaza civil 99 parking 51
amenazas civil 123 harassment 141
amenazo civil 60 harassment 84 theft 73 threats 101
ami custody 50 harassment 105 inquiry -50
ammo found-property 91 inquiry 79
ammonia inquiry -55
andaba supplement -92
ando crash 41 inquiry 108 supplement 74
angry civil -59 harassment 83
anillo animal 54 lost-property 80 utilities 50
animal animal 174
animals civil 103
ankle animal-bite 70 inquiry -58
anniversary inquiry -42
annoyed inquiry -54 vandalism 58 welfare-check 43
annoying harassment 42 inquiry -48 noise 66 reckless-driving 51
ano found-property 41 inquiry 207 utilities 47
anoche animal -48 fireworks 49 theft 72 vandalism 60
anonymous harassment 101
anos inquiry 59 supplement 65
anser fraud 89
answered welfare-check 55
answering civil -57 welfare-check 45
answers animal 78 inquiry -95
ant fraud 69 utilities 69
antecedentes inquiry 61
antes utilities 76
antier civil -45 inquiry -47 theft 154
antro inquiry -44
anxious inquiry 104
any inquiry 100 program 48
anybody inquiry -46 lost-property 57 supplement 44 suspicious-person 51
anyhow inquiry -63
anymore supplement 96
anyone animal 59 crash 51 found-property -45 lost-property 83
anything harassment -58 inquiry 67 parking 42 suspicious-person 55
anyway inquiry 59 utilities 44
anywhere inquiry 119 utilities 49
apaga welfare-check 43
apagada inquiry -46 utilities 83
apagado utilities 74
apagaron inquiry -95
aparece inquiry -57 lost-property 92
aparecio inquiry 68 supplement 238 theft -59 vehicle-theft 46
apartamento civil 84 fraud 62 inquiry -66 parking 47
apartment fraud 42
apellido supplement 60
apenas fireworks 51 supplement 68 vandalism 41
apesta animal 99
aplastado animal 70
apologized crash 83 inquiry 61 supplement 45
apologizes inquiry -43
apology theft 62
apoyo inquiry 144 program -43
app civil -51 fraud 59
appeal inquiry 84 program 43
appian reckless-driving -50 utilities 55
apply fraud 59 noise 57
approx welfare-check 47
appt program 85 stalking 57
april civil 56 inquiry 72
apron civil 54
apt civil 46 inquiry -53
apts noise 55 vandalism 53
apunta civil 69
apuntando suspicious-person 56
ar inquiry -51
arbol civil 198
arboretum lost-property 54 parking 45
arby utilities 81
arcade custody 65
arching inquiry 75
arde civil 40
area utilities 52
arent inquiry -41
argue noise 86 parking 55
argued civil 122 inquiry -43 supplement -41
arguing civil 76 inquiry -42 noise 62 trespass 61
argument crash-private 41 noise -47
arizona inquiry 46 supplement 65 welfare-check 48
arm animal -62 inquiry -73
arma inquiry 69
armada inquiry 118
armado inquiry -46
armas civil -41 custody 41 program 56
arms inquiry -70 vandalism 44
armstrong lost-property 54 reckless-driving 40
arnes inquiry 45
arond found-property 50
around inquiry -67
arrancones noise 47 reckless-driving 135
arregla civil 105 crash-private 45 utilities 59
arreglen utilities 145
arreglo vandalism 72
arrest fraud 87
arrested civil 62 fraud 58
arrived theft 43
arrow lost-property -48 utilities 213
arrows utilities 41
arson inquiry 62 supplement 85
art utilities -48
as utilities 40
asador civil -48 inquiry -52
asaltaron inquiry 63
asalto inquiry 50
ase theft 57
aseguranza crash 155
ash utilities 112 welfare-check 42
ashamed burglary-discovered 41 inquiry -86
ashes found-property 64
ashland abandoned-vehicle 52 inquiry 103 lost-property 58 parking 90
asi suspicious-person 48
asiento found-property 52 program 83
asientos inquiry 51 program 105
asilo lost-property 69
ask crash-private 43 fraud -54 inquiry 113 noise 43 utilities 60
asked inquiry -57 supplement 57 welfare-check 61
asking harassment -43 inquiry 68 noise -48 supplement 41
asks civil -41 inquiry 144 program 51
asleep inquiry -75
asma inquiry 50
asphalt inquiry -45 utilities 60
assault supplement 43
assigned parking 150 theft -44
assist inquiry 44 program 42
assistant program 52
asst found-property 50 theft 54
asta inquiry 62 noise 73 theft 55
asthma inquiry -51
asusto inquiry 79 noise 53
ate utilities 61
athens crash 50
atic found-property 110 inquiry -97 program -42
atico animal 50
atlanta animal 61 fraud 52 inquiry 67 program 79
atm civil -42 found-property 50 inquiry 104
atorado animal 92
atraganto inquiry -55
atras inquiry -52
atravesado parking 44 utilities -45
atropellaron supplement 48
attached civil 65 inquiry -43 trespass 98 utilities -45
attack animal 78 inquiry 45
attempt inquiry 112 program 45 supplement 75
attendance welfare-check 65
attic animal 66 found-property 45
attorney civil 68 inquiry 98
atty inquiry 185 supplement 64
audio inquiry -47 threats 47
audit supplement -93
aug animal -51 harassment 42 inquiry 42 supplement 170
august civil 65
aun inquiry 89
aunt lost-property -42 welfare-check 65
autism inquiry -86
autistic animal -43 inquiry -65
auto burglary-discovered 56
autobus lost-property 70
ave inquiry -45 parking 68
avento inquiry -54 vandalism 70
avenue program 45
avienta civil 155 harassment 169
avientan civil 85 fireworks 42
avisar fraud 81
avisarle welfare-check 133
aviso fraud 52 inquiry 63
avoid inquiry 46 reckless-driving 59
away crash-private -45 theft -48
awful animal 112 hit-and-run 41
awning crash 54 crash-private 61
awol civil 78
axe inquiry -62
axes noise 79
ay inquiry -70 noise 43 utilities 45
ayer crash 43
aylesford parking 63
ayuda inquiry 81
ayudar inquiry -94
azaleas civil 81 found-property 49 utilities 149
azucar suspicious-person 59
azul inquiry -47
babea inquiry -82
babies animal 119
baby civil -75 inquiry -102
babys animal 64 inquiry -43
bache utilities 165
back supplement 44
backed crash-private 179 hit-and-run 46
backfiring crash -60 noise 41
background inquiry 77 program -85
backhoe inquiry -59 noise -62 utilities -64
backpack inquiry -49 lost-property 61 supplement 40
backs utilities 155
backseat inquiry -41
backup noise 47 suspicious-person 71 suspicious-vehicle 47 utilities 89
backyard inquiry 82 utilities 57
badge found-property 55 inquiry 51 lost-property 47 supplement -54 suspicious-person 171
bag animal -44 civil -51 found-property 73 fraud -47 lost-property 67 theft 49
bagel program 48
bagged inquiry 61 supplement 45
baggie found-property 122 inquiry -52
bagpiper noise 191
bags inquiry -40 suspicious-vehicle 43
bail fraud 71 inquiry 45
bailando noise 44
bailed inquiry -46
bait inquiry 86
baja abandoned-vehicle 48 inquiry 46 noise 41
bajaron noise 63
bajen noise 158
bajito animal 41
bajo reckless-driving 47
bak inquiry -49 supplement 60 suspicious-person 41 trespass 42
bake inquiry 59 theft 58
baker inquiry 60
bakery burglary-discovered 40 inquiry 51 supplement -54 theft -40
baking program 50
bala program 58
balas found-property 133
balazos fireworks 67 inquiry -47 utilities -52
balcon noise 53 utilities -84
balcony civil 47
baler inquiry -51
bales inquiry -47
ball civil 53 parking 47
ballfield vandalism 122
balloon civil 58
balloons inquiry 121 suspicious-person 66 vandalism 48
ballpark fireworks 104 noise 64 utilities 74
bamboo civil 218
ban civil 41 inquiry 171 utilities 47
banana inquiry -45
banco civil 49 fraud 143 theft -55
band inquiry -56 lost-property 50 noise 173
banda noise 238
bandaid inquiry 75 parking 65 vandalism 48
bang utilities 88
banging animal 58 noise 97
bangs inquiry -66 utilities 57
bank civil -43 fraud 156 inquiry -65 supplement -71
banned animal 52 harassment 80 inquiry 89 noise 51 trespass 59
banqueta utilities 108
baptist parking 65 welfare-check 97
bar noise 51
barata inquiry 48
barbecue civil 71 parking 61
barber civil 73 theft 50
barda civil 48 vandalism 111
bare utilities 51
barely civil -70 inquiry -49
bark barking 145
barking barking 258 civil -43 inquiry -73 noise -51 program -47
barks barking 204 inquiry -60 noise -83
barn found-property -58 inquiry -88 vandalism 52
barns suspicious-person 61
barranco abandoned-vehicle 45
barred civil -48 inquiry -68 trespass 151
barrel crash 41 inquiry 65
barrels utilities 119
barricade inquiry 57
barricaded inquiry -64
barricades inquiry 44 noise -46 program 53 utilities 43
barrio found-property 46
bars inquiry 55 shoplifting 45 suspicious-person 41
bartender inquiry 57
base noise 63
baseball vandalism 105
basement civil 60 inquiry 50
bashed inquiry -44 vandalism 181
basket theft 55
basketball animal 48 civil 45 inquiry -40 noise 43 utilities 47
bass civil -50 noise 280
baston inquiry -51 lost-property 49 noise 45
basura civil 56 utilities 113
bat animal 182 vandalism 47
bate inquiry -41 lost-property 40
bateria disabled-vehicle 62 theft 52
bath supplement -51 theft 64
bathrobe noise 55
bathroom inquiry -81
bathtub inquiry -70
bats animal 91 inquiry -112 reckless-driving 56
batt noise 75
battery disabled-vehicle 64
bautizo animal 73
bawling animal 54 fraud 46
bay animal 53 disabled-vehicle 51 parking -53
bayonet found-property 158 inquiry 103 lost-property 80
bb noise -42 supplement -52 vandalism 153
bday program 91
beach burglary-discovered 48 found-property 66 inquiry -52 suspicious-person 52
bead supplement 43
beads inquiry 63
beagle animal 135 animal-bite 50 barking 53 inquiry -49 lost-property -46
beagles barking 40 inquiry 41
beam inquiry -47
bean trespass 67 vandalism 56
beat inquiry 79
beaten inquiry 55
beating civil -54 inquiry -84
beaumont hit-and-run 67 noise 50 reckless-driving 75
beauty utilities 64
bebe program 60
because parking 42
become inquiry 77 program 112
bed inquiry -86
bedrm inquiry -79
bedroom civil 41 noise 75
beds civil 46 program 77
bedtime inquiry -63 noise 63
bee animal 42 inquiry -56
beech inquiry 54 supplement 55
beekeeper animal 148 inquiry -49
been abandoned-vehicle 43 utilities 69
beep noise 112
beeped inquiry 67 program 87
beeping utilities -42
beeps civil 51
beer inquiry -69 noise 73 reckless-driving 50
beers inquiry 94
bees animal 204 utilities -56
befor fraud 57 inquiry 65 noise 64
before animal -42 supplement -52
began inquiry -40 theft 47
begging noise -48
begin noise 57
behind inquiry -78 theft -48
being animal 42 noise 57
believe animal 92 civil 77 harassment 69 supplement 40
believes suspicious-person 70
bell inquiry -55 noise 59 supplement 52 theft 73
bellaire inquiry 53 utilities 59
bells inquiry 84 noise 160
belly inquiry -98
belongs found-property 46 inquiry -51
belt supplement 48
ben found-property 68 noise 73
bench found-property 67 inquiry -43 vandalism 101
benches found-property 45 vandalism 136
bender crash 54 crash-private 98
beneath found-property -68
bengals theft 61
bent crash-private 51 utilities 55 vandalism 54
berea found-property 53 supplement 46
beside inquiry -56 noise 51
besito crash 76 crash-private 139
bet inquiry 117
better lost-property 64 program 71
betw civil 64 inquiry 40
between lost-property 66 theft 77
bible found-property 60
bici inquiry -43 shoplifting 42 theft 126
bicicleta abandoned-vehicle 44 inquiry -71 theft 119
bicycle burglary-discovered 53 found-property 92 inquiry 40 theft 70
bicycles burglary-discovered 58 theft 45
bien inquiry 40
big civil -40 utilities 68
bigger disabled-vehicle 52 inquiry -124
bike inquiry -72 lost-property -45 supplement 76 utilities 56
bikes noise 105 reckless-driving 83 suspicious-person 47 theft 73 utilities -65
bill fraud 53 harassment 42 inquiry 105 program -52 utilities -52
billboard utilities 59
billing civil -45 fraud 61
bills civil -68 inquiry 93
bin found-property 45 lost-property 55
binder found-property 51 inquiry 80
bingo noise 46 theft 57
bins parking -44 utilities 64
birch inquiry 69 utilities -109
bird animal 186 vandalism 52
birdbath vandalism 107
birds animal 77
birth custody 50 inquiry 50 theft 41
birthday inquiry -48 noise 63 program 118 suspicious-person 44
biscuit animal 56 inquiry -59
bit animal-bite 54 noise 43
bitcoin fraud 124 inquiry -51
bite animal 101 animal-bite 80
bites animal 72 inquiry 52
biting inquiry 51
bits fraud 67
bitten animal 81 animal-bite 57
bk theft 73
black animal 45 inquiry -92 lost-property 52
blak animal 67
blames fraud -48
blanca animal 85
blank inquiry 78 supplement 51
blanket inquiry -45
blankets inquiry 118 program 75 suspicious-person 71 utilities 49
blanks inquiry 190 program 59
blast utilities -42
blasting noise 76
bldg inquiry -54
bleach theft 40
bleachers found-property 41 inquiry -57
bled fraud -68
bleeding inquiry -50
bless inquiry 72 program 70 suspicious-person 59
blew civil 50
blinds vandalism 45 welfare-check 43
blink inquiry -49
blinked utilities 96
blinker utilities 54
blinking animal 42 found-property 63 inquiry -59 utilities 114
blk theft -46 utilities 57
block civil -44 harassment 70 inquiry 107 parking 88 program 64 supplement -46
blockage crash-private 56
blockd fraud -50 harassment 134
blocked fraud 74 harassment 99 noise -57 parking 149
blocking abandoned-vehicle 44 inquiry -82 parking 162
blocks abandoned-vehicle 66 inquiry -91 noise -66 parking 106 theft 43
blood civil -45 supplement -48
bloodbath inquiry 107
blow reckless-driving 76
blower inquiry -68 noise 161
blowers noise 184
blowing utilities 48
blown civil 44 inquiry -64
blows civil 87
blu abandoned-vehicle 96 parking 84
blue inquiry -65 parking 46 theft -56
bluegrass inquiry 42 suspicious-person 61
board inquiry 72
boarded burglary-discovered 68 inquiry -67 utilities 137 welfare-check 48
boarding burglary-discovered 64 inquiry 48
boards civil 66 inquiry -59 trespass 51 utilities 93
boat abandoned-vehicle 88 parking 46 utilities -80
boathouse found-property 42
boca inquiry -52
bocina noise 95
boda civil 55 fireworks 51
body found-property -68 inquiry 68
boil inquiry 67
boiling inquiry -58
boleto crash 54 crash-private 49 fraud 118 inquiry -47
boletos fraud 157 inquiry -71
bolsa inquiry -77 lost-property 53 theft 70
bolt civil -51 inquiry -44 utilities -56 vandalism 54
bolted animal 80 supplement 54
bolts inquiry 42 program 53
bomb fraud -42
bomba inquiry 44 utilities 47
bombed supplement -48 theft 59 vandalism 59
bomberos inquiry 129 supplement 59
bombs inquiry 61
bond inquiry 90
bone inquiry -48
boned supplement 57
bonfire inquiry -59 vandalism 41
bonito inquiry -50
book theft 45
booked utilities 78
books inquiry 75 program 51 trespass 45
boom inquiry 134
boone animal 78 inquiry 86
boonesborough inquiry 51
boot parking 113
booted inquiry 76 parking 139
booth civil 53 inquiry -53 lost-property 57 theft 77
boots parking 45
born fraud 51 utilities 68 vandalism 60
borrow program 141
borrowed civil 138 supplement 87 theft 114
boss civil 91 harassment -48 inquiry 84
bota animal-bite 66 supplement -40
bote abandoned-vehicle 52 inquiry 48 utilities 83
botes animal 59
both crash 82 crash-private 65
bother inquiry -58
bothered animal 41 inquiry 67 threats 61 trespass 66
bothering animal 53 reckless-driving 48 suspicious-person 79
bothers civil 93
bothr crash-private 71 inquiry -84
boton inquiry -42 utilities 99
bottle found-property 56 inquiry -95
bottles civil 46 noise 73 utilities 46
bought found-property 89 fraud 92 inquiry 45 supplement -59
bounced crash 41 fraud 116
bouncer civil 59
bouncing civil 84 inquiry 78
bouncy civil 65
bouquet found-property 88 harassment 62 inquiry -58 stalking 70
bourbon civil 78 theft 52
bout inquiry 51
bow inquiry 105 utilities -55
bowl animal 93
bowling noise 85 supplement 50
box animal 41 found-property 41 theft 76
boxes civil 60 program 117
boy civil -45 utilities -59
boyfriend civil -54 supplement -45
boys civil -44 inquiry -97 vandalism 43
bp inquiry -65
bracelet lost-property 58 program 106
brain inquiry -44
brake utilities -64
brakes inquiry -54 lost-property -46
braking utilities -50
branch utilities 129
brass lost-property 57 theft 67
brazo civil -45
brazos inquiry -44
bread crash 41 hit-and-run 40
break supplement 48 theft 91
breakfast program 49 utilities -46
breaks inquiry 81 program 73
breakup civil 87 stalking 68
breathe inquiry -66
breathes harassment 41 inquiry -41
breathing civil -42 inquiry -77
breckinridge inquiry 71 supplement 46
briar animal 78
brick inquiry -46
bride civil 110
bridge program -42 utilities 48
bright civil 41 supplement 60 utilities -44
brinca inquiry -56
bring found-property 85 harassment -40
bringing custody 82 disabled-vehicle 48 lockout 44
brings custody 45 program 54 supplement 56 vehicle-theft 55
brk parking 85 utilities 43
bro civil 61 inquiry -86
broad utilities 44
broadway utilities -50
brok abandoned-vehicle 52 civil 66 disabled-vehicle 59 inquiry -43 vandalism 65
broke utilities -42
broken burglary-discovered 42 inquiry -44 suspicious-person -41 utilities 42 vandalism 114
broker fraud 120 inquiry 50 supplement -50
brother supplement 93 theft -70
brothr inquiry 74 supplement 93
brought lost-property 50 program 50
brown animal 42 utilities 66
brownies noise 86
bruise supplement 52
bruised utilities 48
bruises custody 79
brush inquiry 53
brushes utilities 83
bryan animal 65 crash 45 inquiry -60 utilities 40
btwn burglary-discovered 78 theft 63
bubbles inquiry -41 utilities 56
bubbling inquiry -66
bucket animal 66 fireworks 59
buckled reckless-driving 60
bucks civil 80 fraud 93 inquiry 64 theft 54
buen civil 43
buenas animal 52 inquiry -49
buffet lost-property 68 theft -45
bug vehicle-theft 54
bugs civil 54 suspicious-person 49 utilities 87
buick abandoned-vehicle 88 animal -65 crash 45 inquiry -57
built theft -50 vandalism 47
bulbs vandalism 41
bull civil -47
bullet found-property 77 program 43 utilities -51 vandalism 114
bullets found-property 60
bullied inquiry 79 supplement 120
bullying harassment 148 inquiry 50
bump crash 59 crash-private 108 inquiry 66 reckless-driving -41 supplement -42
bumped crash-private 99 supplement -51 utilities -44
bumper animal -46 civil -54 crash 61 crash-private 91 hit-and-run 62 parking 61 utilities -53
bumpers crash 63 crash-private 81 inquiry -86
bumping harassment -47 inquiry -46
bumps inquiry 70 reckless-driving -67 utilities 100
bunch civil -45
burg burglary-discovered 42 inquiry -45 supplement 60
burger inquiry -118 utilities 59
burglar civil 41 supplement -42
burglars inquiry 65 suspicious-person 42
burglary inquiry -86 supplement 185 theft -51
buried utilities 71
burn civil -44 utilities -46
burned abandoned-vehicle 54 fraud 47 inquiry 79 supplement 79 vandalism 47
burning civil -67 inquiry -55 utilities -74
burns civil 40
burnt civil -41 inquiry 65 supplement 50
burr utilities 81
burrito civil 71 inquiry 77
burst utilities 52
bury civil 69 lost-property 61 threats 69
bus civil -44 lost-property 56
busca animal 49 inquiry 183 program 71
buscar harassment 88 inquiry -88
busco inquiry 106 program 52
buses utilities 94
bush burglary-discovered 64 inquiry -41 reckless-driving 60 supplement 76 utilities 59
business civil 40 inquiry -64 program 41 welfare-check 41
busquen civil -44 supplement 72
busted inquiry -105 theft -47
busy suspicious-vehicle 51 utilities 50
but inquiry -58
butchered animal 64 civil -47 noise 59 theft -46 vandalism 173
butt inquiry -58
butter inquiry -79
buy civil 75 fraud 91 inquiry 111
buyback found-property 85 inquiry 129 program 45
buyer civil 131 harassment 51
buying civil 63
buzon crash 107 parking 40 reckless-driving 51 vandalism 45
buzzed found-property 59
buzzes inquiry 97 noise 79
buzzing inquiry -59 noise -61
bycicle found-property 48 theft 62
bypass hit-and-run 48 reckless-driving 48
c civil 41
cab parking 40
cabbie found-property 71
cabin burglary-discovered 154 inquiry -43 trespass 81
cabinet utilities 46
cabinets inquiry -60
cable utilities 163
cables utilities 68
cachete inquiry 83
cachucha civil 53
cada noise 99 reckless-driving 62
cadena theft 53
caer civil 104 inquiry -64 utilities 56
cafe theft 70
cage supplement 48 theft 61
cages animal 40 supplement 41 theft 97
caida inquiry 53
caja burglary-discovered 68
cajas theft 43
cajera civil 44
cake inquiry 44 welfare-check 44
cal inquiry -70 supplement 89 utilities 47
calendar animal 83
calf supplement 46
call supplement 76 utilities 51
calld inquiry 133 welfare-check 58
calle inquiry 62 utilities 90
called inquiry -64
callejon inquiry -51 utilities 140
calling harassment 70 inquiry -77
calls harassment 154 inquiry -51
calm inquiry -49
calmly suspicious-person 86
calor civil 85 supplement 50
cam civil 48 inquiry 41 supplement 57 suspicious-person -46
camara supplement 41 theft 44
camaras program 103 theft 84
cambia civil 69
cambiar custody 49 utilities 59
cambio civil 104
cambridge inquiry -50 utilities 62
came civil -41 supplement 70 vandalism -41
camel theft 48 vandalism 94
camera supplement 53 suspicious-person 56 theft 62
cameras civil 70 inquiry -65 vandalism 81
camina animal 50 suspicious-person 43
caminar inquiry -48
camino custody 73
camion inquiry -60 parking 58 utilities -59
camiones parking 46
camioneta abandoned-vehicle 46 parking 72 theft 55 utilities -40
camp inquiry 75 noise -47 program 56 trespass 45
campamento inquiry 61 program 48
campana noise 41
camped inquiry 86 parking 55
camper abandoned-vehicle 83 parking 81 theft -41
campus inquiry 104
camra supplement 44 suspicious-person 73 theft 65
cams theft 52
can civil 45 inquiry 114
canasta civil 62 fraud 56
cancel civil 61 found-property -50 inquiry -89 supplement 55 theft -69
cancelar inquiry -55 welfare-check 74
cancele animal 104 noise 76 supplement 94
canceled civil 71
cancelen welfare-check 64
cancelled civil 48
cancer inquiry 97
cancha animal 55
candado burglary-discovered 87
candle harassment 80
candles fireworks 73
candy inquiry -43 lost-property -52 shoplifting 75
cane lost-property 83
cannon noise 169
cannons inquiry 122
cannot parking -53
canoe found-property 50 inquiry -87
cans civil -44 suspicious-person 56 utilities 71
cansancio noise 44
cant inquiry -61
canta animal 151 civil -45 noise 197
cap inquiry -55 supplement -45 theft 54
capped inquiry 97 utilities -46
caps found-property -41 inquiry -54
captain inquiry -60 program 125 utilities 49
car crash-private 41 utilities -50
cara civil -50 inquiry -71
carcel inquiry 53
card crash-private 56 fraud 136 supplement 54
cardboard suspicious-person 147 trespass 158 utilities 94
cardinal animal 41 fireworks 50 utilities 45
cards civil -42 crash 53 fraud 108 lost-property 82
care harassment 61 inquiry 77
career inquiry -88 program 141 supplement -51 theft 55
caregiver civil -85 fraud 42 theft 153
caretaker civil 68
cargos shoplifting 53 supplement 85 theft 44
carne inquiry -45
carneal inquiry 41
carnival inquiry 47 threats 58 utilities -50
carpet suspicious-vehicle 40
carpool inquiry -41 reckless-driving 75
carport theft 45
carretera found-property -52
carried lost-property 113
carrier inquiry -50 supplement 57 suspicious-person 40
carrito civil -42 crash-private 84 found-property 65 theft -62
carro abandoned-vehicle 51 animal -51 civil -49 suspicious-vehicle 40 utilities -58
carros reckless-driving 70
carry found-property -45 inquiry 127 program -47
cars inquiry -89 parking 41 theft -43
cart crash-private 112 found-property 48 inquiry 43 theft 52 utilities 49
carta inquiry 154 supplement 49
cartas harassment 76 utilities 59
cartera found-property 78 lost-property 111 theft 52
cartero animal 69 parking 69
carton inquiry 49
carts inquiry 42 utilities 137
carved vandalism 185
carver inquiry 64
carving inquiry -42 vandalism 86
carwash crash-private 45 noise 52 utilities -44
casas suspicious-vehicle 52
casco lost-property 44
case lost-property 42 program 40 supplement 172
casero civil 205 inquiry 41
cases civil 61 inquiry 81 supplement 110
cash burglary-discovered 47 civil -40 found-property 62 fraud 73 supplement -42 theft 88
cashed fraud 165 theft 86
cashier inquiry -47
cashiers animal 75 inquiry -48 theft 62
casi reckless-driving 88
casing found-property 127
casings found-property 143
casino inquiry 54 parking 40 supplement 85 suspicious-person 54
caso inquiry -59 supplement 185
casserole inquiry -46
cassidy lost-property 93 theft 71
castlewood reckless-driving 47
cat animal 150 utilities -49
catalitico theft 114
catalytic inquiry -46 theft 178 vandalism -95
catch inquiry -72
catching inquiry -56
caterer civil 71
cats animal 144 utilities 60
caught fraud 42 supplement 55 utilities -40
caulk fraud 47
cause inquiry -83
cave inquiry -57 program -42
caving utilities -70
cayo civil -43 utilities -42
ccdw inquiry 67 program -63
cdl program -58
cedar crash 59 crash-private 64
cel inquiry -41
cellar inquiry -41 supplement 50
cellmate harassment 65
cello found-property 107 inquiry -44 lost-property 42
celular found-property 128 supplement 49 theft 55
cement crash 41 inquiry -45 reckless-driving 43 utilities 55 vandalism 90
cemetery noise 72 vandalism 90
cent fraud 169 inquiry -119
center program 45
central inquiry 56
centre theft 55
cerca civil 49
cereal inquiry -70
cerrado inquiry 60
cerrajero inquiry 107 lockout 139
cerrar inquiry 73 program 63 supplement 41
cerraron civil 54
cerro inquiry -50
certificate inquiry 83 lost-property -86
certified inquiry 63
cerveza reckless-driving 58
chain civil -53 harassment 52
chained animal 85
chainsaw inquiry -73 noise 102 utilities -41
chair trespass 48
chairs parking 48 trespass 43
chaleco inquiry 41
chalk suspicious-person 79 utilities -53 vandalism 111
chamaco harassment 47
chamacos shoplifting 54 theft 62 trespass 76
change custody 42 inquiry 78 lost-property -41 theft 74
changed burglary-discovered 56 civil 78 fraud 62 inquiry -63
changes supplement 57
changing inquiry -57 trespass 44 utilities -46
chapel noise 52 theft 114
chaplain program 55 supplement 50
charco utilities -42
charcoal inquiry 52
charge fraud 123
charged civil 187 fraud 69 inquiry 40
charger theft 69
charges civil 55 fraud 92 supplement 92 theft 59
charging civil 59 fraud 44 harassment 57 inquiry -59
charity fraud 84 inquiry 46
chase animal 40 fraud 49 theft 99 vandalism 40
chased animal 48
chat harassment 87 program -46 reckless-driving 44
chats harassment 66 supplement 72
chatty welfare-check 58
chavo harassment 69
chavos program 90
cheap lost-property 65
cheapside found-property 47
check civil -47 fraud 53 program 84 welfare-check 104
checkbook inquiry 41
checked inquiry 40 program 75
checking inquiry 43 supplement 67
checkout civil 40
checks fraud 122 inquiry 59 program 64 supplement -42
cheerful inquiry -43 welfare-check 48
chef inquiry 48
chek fraud 74 welfare-check 51
chekd fraud 90
chemical inquiry -54 vandalism 62
chemistry civil 54 inquiry -53
chemo inquiry -59
cheque civil 149 fraud 88 inquiry 111 trespass 75
chess lost-property 49 theft 49
chest inquiry -71
chestnut inquiry -54 utilities 126
chevy theft 52 vandalism 45
chewing animal 96
chica animal 62 civil 69 inquiry -97 program 46
chicago inquiry 192 supplement -99
chick crash -54 crash-private 49 custody 45
chickens animal 140 civil 42
chico inquiry 50 theft 75
chief inquiry 123
child utilities -42
children civil -46 custody 45 inquiry -52 noise 45
chili crash 40 inquiry 43 lost-property 51 program 57
chill supplement 101
chills inquiry 57
chimenea civil -40 inquiry 83 utilities 56
chimes noise 255
chimney animal 83 inquiry -67 supplement 46
chin inquiry -90
china found-property 110 inquiry 60
chinoe suspicious-vehicle 49 utilities 69
chip animal 81 fireworks 50
chipper noise 58
chips crash 58 inquiry -49 reckless-driving 54 suspicious-person 55 trespass 86
chiquita supplement 44
chiquito animal 45 found-property 107 lost-property 86
chirp program 95
chirping inquiry 87 program 55
chirps inquiry 121
chispas utilities -106
chk fraud 130 supplement 75 welfare-check 91
chlorine supplement -44
choca harassment 60
chocaron crash-private 78 supplement 128
choco hit-and-run 48 inquiry -42
chofer inquiry -69 lost-property 42
choferes crash 44
choir inquiry 48 program 45
choke harassment 60
choked inquiry 57 program 69
choking inquiry -73
choque crash-private 46 supplement 53
christmas fraud 48 inquiry 93 noise 51 welfare-check 43
chueco utilities 61
chunk inquiry -44
church noise 50 parking 56 program 69 theft 76 vandalism 59
chute noise -42 utilities -46
chuy vandalism 45
cielo inquiry 59
cien inquiry 62
cierto inquiry 104 suspicious-vehicle 63
cigarette civil 44 suspicious-person 46
cincuenta program 51 utilities 47
cinder inquiry -64
cinta found-property 42
cintura utilities 49
cinturon inquiry -40
circle inquiry -74
circled animal -41
circles program 49
cistern supplement -45
cita inquiry 114
citation inquiry 43 utilities -61
cited animal-bite 48 barking 48 civil 104
citizen inquiry -147 program 112
citizens program 162
city found-property -43 inquiry 173 utilities 133 vandalism -44
ciudad inquiry 125
civil civil 198 custody 42 fraud -52 vandalism 44
claim crash 58 found-property 58 inquiry 78 supplement 110 utilities -47
claimed found-property 61 inquiry 74
claiming fraud 126
claims civil 137 inquiry 75
clapped animal 56
claro supplement 44
clase fraud 44 inquiry -52 program 83
clases program 204
class civil -41 found-property -45 program 126
classes inquiry 40 program 77 theft 41
classroom animal 77
clave found-property 49
clavos civil 41 inquiry 74
clay disabled-vehicle 51 inquiry -67 noise 73
clean suspicious-person 55
cleaned theft 96 vandalism 63
cleaner inquiry -53
cleaners civil 126 fraud 56 theft 68
cleaning civil -47 found-property 76 inquiry -41
cleans utilities 167
cleanup trespass 86 vandalism 56
clear inquiry 84 supplement 68
clearance inquiry 98 supplement 71
cleared supplement 125 theft -45 utilities 68
clearing inquiry 100
clerk utilities -45
cleveland supplement 61 theft 46
click fraud 99 inquiry -106
clicked fraud 57
clicks theft 44
client inquiry -103
clienta harassment 75 inquiry 68
clients crash 80 crash-private 64
cliff lost-property -70
climbed inquiry -57
climbing inquiry -43
clinic vandalism 41
clinica inquiry 116
clip theft 103
clipboard inquiry 63 suspicious-person 260
clipped civil -42 crash 98 crash-private 44 utilities -58
clock civil 58 parking 42 utilities 88
clogged civil -52 inquiry -54 utilities 87
clonaron fraud 130
cloro harassment 47
close civil -63 inquiry 46 parking 41 supplement 152 utilities -56
closed noise -48 supplement 64
closes noise 68 suspicious-person 64
closet animal -47
closing trespass 44 welfare-check 71
closure inquiry 151 noise -42 parking -46 program -50 utilities -45
clothes civil 143 found-property 84 inquiry -90 program -41
cloths inquiry -74
cloud utilities -44
clown civil 77 inquiry -57
clr suspicious-person 56 utilities -56
club inquiry 43
clubhouse animal 82 utilities 66
clubs burglary-discovered 52 civil 131 inquiry 42
co utilities 45
coach supplement -52 vandalism 60
coal utilities 74
coat inquiry -108
coats civil 59 custody 89 inquiry -101
cobija theft 75
cobijas civil 100 lost-property 136
cobra utilities 44
cobrador civil 63 harassment 142 inquiry -112
cobran civil 131 parking 56
cobrar civil 174 fraud 74
cobre theft 44
cobro civil 175 fraud 120
cochera burglary-discovered 54 civil 79 inquiry -65 parking 153 trespass 57 utilities -42 vandalism 63
cocoa fireworks 91 supplement 83 vandalism 78
code inquiry 153
coffee inquiry -58 program 73 theft 76
cohetes fireworks 309 noise -81 theft -43
coil utilities 80
coiled inquiry -53 utilities 146
coin lost-property 63 program 67 theft 45
coins supplement 74
colgando utilities 56
colic noise 100
collapsed inquiry -143
collar animal 149 found-property -41 inquiry -57 lost-property 56
collect animal 55 civil 43 parking 49
collected civil 47 utilities 47
collections civil 70 fraud 92 inquiry 60 supplement -45
collector fraud 43 harassment 204 inquiry -96 noise -40
collects animal 104
college inquiry 85 noise 51
collision inquiry 43 supplement 77
cologne civil 64
color civil 43 inquiry -81
colored inquiry 65
columbia animal 50 civil 72
columpio found-property 54
columpios lost-property 46 utilities -47
com animal 56 civil 58
come inquiry -48 program 57
comes animal 50 inquiry -63 suspicious-vehicle 45
comiendo animal 59 program 43
comiendose animal 202
comieron burglary-discovered 76
coming inquiry -61 utilities -72
comments utilities -41
community program 57
comp inquiry 52 supplement 139
compadre welfare-check 42
companera inquiry -59
compania fraud 41 inquiry 59 noise 52
company civil 44 crash 42 noise 41 utilities 59
complain inquiry 162 noise 77 program -43 supplement -45 utilities 46
complained suspicious-person 61
complaining civil -41
complains civil 95 inquiry 59 reckless-driving 47
complaint noise 69 supplement 94
complaints crash-private 43 noise 69
completo inquiry -58
complex civil 112 inquiry 111 suspicious-person 58
comprar fireworks 60 fraud 45 inquiry 45
compre found-property 59 fraud 89 inquiry 50 vehicle-theft 41
compresiones inquiry 48
compressor noise 61
compro fraud 108 vehicle-theft 85
computer inquiry 131 program 51
computers fraud 66 inquiry 123 welfare-check 76
concealed inquiry 94
concern inquiry -83 welfare-check 121
concerned suspicious-vehicle 45 welfare-check 64
concert civil -61 fraud 51
concierto fraud 105 inquiry -76
concrete lost-property 69 theft 122 vandalism 62
condado program -41
condo fraud 141
conductor reckless-driving 78 supplement 65
cone found-property 51 inquiry -64 theft 58 utilities 140
coned inquiry 68 program 67 utilities 52
cones inquiry 113 utilities 68
confirm inquiry 46 theft 47 welfare-check 59
confirmar inquiry 165 supplement 64 suspicious-person 60 suspicious-vehicle 65
confirmed inquiry -58
confirming inquiry 117
conmigo inquiry -77 reckless-driving 51
conos parking 118 utilities 91
conozco fraud 43
consejera inquiry -58
consejero inquiry 73 program -70
considering inquiry 128
constancia animal-bite 54 inquiry -84 lost-property 49
construccion inquiry 75 noise 54
construction noise 119 utilities 51
consulado lost-property 117 supplement -76
consular inquiry -49 lost-property 144
contact inquiry 115
contando inquiry -52
contenedor animal 44
contenta animal 63
contest inquiry 90
contesta fraud 43
contesto supplement 95 welfare-check 59
conto inquiry 65 stalking 46 suspicious-vehicle 47
contractor civil 117 fraud 159 program -45
contratista civil 124 fraud 77
contrato civil 241 fraud 105
controlled program 50
conv theft 62
convenient inquiry 52 welfare-check 49
converter theft 110 vandalism -58
convicted inquiry 160 supplement 63
conviene inquiry 119 program 52
cook program 47
cookies inquiry 73 lost-property -41 program 45
cooking inquiry -42 lost-property 41 suspicious-vehicle 48
cooks civil 79
cool inquiry 66
coolavin utilities 51
cooler inquiry -122 supplement 56
cooling inquiry 136
cooper inquiry 50 utilities 58
coordinator program 60 supplement 41
cop animal 47 supplement 49
copia civil -56 inquiry 237 supplement 95
copier inquiry 45
copies inquiry 50 supplement 115
copper inquiry -53 theft 114
cops civil 51 fraud -43
copy inquiry 263 supplement 174
coraje barking 44 civil 44
coralillo inquiry -80
corazon inquiry -62
cord inquiry -57
cordon crash-private 74
corn animal 83
corner utilities 122
cornered inquiry -48
corolla abandoned-vehicle 40 civil 45 inquiry 75 lost-property 57
coroner inquiry 64
corral civil 70 crash-private 53 inquiry 112
corre civil 42 inquiry 46
corrected supplement 66
correction supplement 190
corren noise 50 reckless-driving 61 utilities 54
correo civil -57 inquiry 97 supplement 56
correr civil 116
corriendo crash 41 inquiry -58
corrieron harassment 46
corrio civil 94
corta civil 52 inquiry -62
cortar disabled-vehicle 59
cortaron inquiry 85 utilities 63
corte custody 63 inquiry 75
cortina inquiry -44
cosa civil 77 found-property 42
cosas civil 47
cost inquiry 139 program -43
costco crash-private 87 supplement -49
costume inquiry -85 program 87
couch utilities 79
cough animal -64 inquiry -60
coughed inquiry 59 program 54
coughs inquiry -72
could fraud -43 inquiry 164 program 77 utilities 49
couldnt noise 54 parking 63
council inquiry 112
counseling inquiry 156
counselor supplement 43
counselors inquiry -70 program 47 trespass 60
count harassment -52 inquiry 49 supplement -48 threats 47
counted animal -52 inquiry -67 noise 54
counter found-property 74
counterfeit fraud 173 inquiry -53
counties inquiry -61
counting inquiry -46 suspicious-person 55
country civil 55 inquiry 76 noise -61
counts inquiry 116 supplement -41 utilities -44
county inquiry 183
couple suspicious-vehicle 53
course inquiry -42 utilities 61
court civil 50 custody 41 inquiry 110
courthouse animal 74 found-property -51 inquiry 126
cousin inquiry 50 lost-property -56
cousins fraud 51
cover inquiry -45
covered utilities 54
cow animal 96 inquiry -52
coworker civil -63 harassment 97
coworkers inquiry 77
cows animal 89 welfare-check 47
coyote animal 151 inquiry -63
coyotes animal 256 noise -46
cpr program 67
cps welfare-check 41
crack inquiry -60 vandalism 49
cracked crash 114 found-property 41 theft -56 vandalism 69
cracking inquiry -41
craigslist civil -110 fraud 134 harassment 47
crane inquiry -87
crash inquiry 96 supplement 99 utilities -44
crashed found-property 60 fraud -53 inquiry 138 lockout 44 trespass 46
crawlspace civil 74
crayon theft 89
crazy parking 60
creaking inquiry -60
cream animal 43 fraud 50 harassment -40 inquiry 48 noise 131 parking -44 theft 50
credit fraud 103 program 41
cree inquiry -90 lost-property 87 vandalism 70
creek inquiry -44
creeping inquiry 48 parking -43
creeps harassment 199 suspicious-person 89
creepy inquiry 56
crei fireworks 54
creo inquiry -74
crew noise 51 utilities 97 vandalism 43
crib inquiry -64
crick utilities 118
cried harassment 41 program 43
cries inquiry 72
crime civil 63 inquiry 216
criminal harassment 84 inquiry 84 program 48
crisis fraud -43 inquiry 70 program 71
crk inquiry 59
crooked utilities 58
crop theft 67
crossed inquiry 73
crossing inquiry 50 utilities 120
crosswalk inquiry -46 reckless-driving 61 utilities 149
crossword inquiry 62 program 59
croup lost-property 61
crowbar inquiry -81
crowd lost-property -41 program 80 theft 41
crows animal 92 inquiry 96
cruce reckless-driving 44
crudo crash 85 inquiry -47 welfare-check 57
cruise burglary-discovered 43 fraud 58 program 41 theft -63
cruiser program 70
crushed inquiry -46 supplement -47
cruzo theft 59
cryin animal 59 inquiry -41
crying inquiry -62
ct theft 54 utilities -45
cty reckless-driving 88
cuadra inquiry 44 supplement 45 utilities 89
cuadras inquiry 49 noise 60
cual inquiry 140
cuando burglary-discovered 62 inquiry 56 welfare-check 52
cuantas inquiry -42
cuanto inquiry 161 supplement -63
cuantos civil 47 parking 47
cuarenta crash-private 55 inquiry 43 program 48
cuarto inquiry -65
cuatro inquiry -47 theft 53
cub inquiry 90 program 51
cuchillo inquiry -59
cuello civil -44 inquiry -64
cuenta supplement -43 suspicious-vehicle 53 theft 67
cuerpo inquiry -64
cuesta inquiry 63 supplement -79
cuetes fireworks 231 noise -42
cul reckless-driving 47 utilities 84
culebra animal 55
culvert fireworks 45 utilities 55
cunada harassment 42 inquiry 48
cup found-property 41
cupboard found-property 62
cups inquiry 69
curb abandoned-vehicle 47 disabled-vehicle 41 parking 58 utilities 56
curfew inquiry 128
curious inquiry 187
current animal-bite 46
curtain animal 48 found-property -48 inquiry -59 supplement -42
curtains inquiry -53 noise 53
curva abandoned-vehicle 55 disabled-vehicle 58
curve animal -44
cussed crash 56 hit-and-run 66 inquiry -57 trespass 121
cust fraud 71 welfare-check 47
custodia civil -44 custody 49
custodian inquiry -71 supplement -44 vandalism 93
custody civil -62 custody 146 inquiry 78
customer harassment 53
customers animal 106 utilities -44
cut noise -41 program -40 reckless-driving 64 theft 106 vandalism 73
cute animal 81 inquiry -73
cutting theft -64
cuz civil 49 inquiry 66 supplement 71
cvs suspicious-person 74
cxl welfare-check 68
cycling noise 51 utilities 81
dad animal -41 found-property -47 utilities -47
daddy civil 62
dads fireworks 41 found-property 71
daily animal -48 harassment 97 inquiry -121 parking 61 program 95 utilities -41
dam utilities -46
damage civil 51 crash-private 42 disabled-vehicle 41 harassment 61 parking -41 vandalism 63
damp found-property 63 inquiry 52 utilities 70
dan inquiry 56 program 94
dance civil -57 inquiry 53 program 69 suspicious-vehicle 40 theft 63
dancing inquiry -48 noise 64 utilities -72
danger lockout 46 welfare-check 48
dangerous animal 43
dano inquiry 73
danville civil 67 inquiry -87 supplement 51 vandalism 81
dar civil -50
dark animal -49 civil -46 inquiry -78
darle hit-and-run 42
dash inquiry -68
dashcam reckless-driving 154
date inquiry 166 program 46 theft -50
dates inquiry 76 program 46
dating fraud 137 inquiry 47
datos crash 105 crash-private 66 inquiry -48 program 47 supplement -40
daughter animal -41 civil -52 inquiry 44 theft -46
dauter fraud 53
dawn inquiry -50 noise 94
day harassment 58 inquiry 48 parking 47 program 61
daycare inquiry -63 utilities -53
daylight burglary-discovered 63 civil 76 inquiry -48 suspicious-person 63
daylights noise 50
days abandoned-vehicle 78 program -47 utilities 43
daytime inquiry -120 theft 45
dayton civil 68 fraud 68 inquiry -47 welfare-check 60
dcbs inquiry 48
dead animal 92
deaf utilities 57
deal civil 87 fraud 61 reckless-driving 44 vandalism 41
dealer civil 53 found-property -40 supplement 93
dealt threats 65
dear fraud 49 noise 50
death harassment 49 supplement 44 utilities 80
debajo inquiry -62 utilities -40
debate program -44
debe civil 60
debit civil -50 found-property -44 fraud 111 lost-property 66
debo fraud 100 inquiry -81
debris animal -41 utilities 118
debt fraud 112 harassment 80 threats 49
deceased civil -81 found-property -87 inquiry 43
december supplement 80 theft 69
decent inquiry 89 theft -56
decides civil 62 inquiry 60 utilities 75
deck animal 57 crash-private 42 supplement -49
declared animal 76 harassment 97
declined civil 69 fraud 93
decree custody 136 harassment -45
ded animal 125
dedo reckless-driving 56
deep utilities 82
deer animal 180 civil -47 crash 161 inquiry -74 supplement -57 utilities -44
defensa crash 55 crash-private 142 supplement -69
defiende civil 59 inquiry 52
degree inquiry -61
degrees inquiry -58
deja parking 70
dejado found-property 65
dejan barking 48 parking 52
dejar animal 48 disabled-vehicle 44 inquiry 49 parking 50 supplement 50
dejaron abandoned-vehicle 44 crash-private 93 hit-and-run 50
deje lost-property 129
dejo crash-private 53 found-property 64 fraud -45 theft 42
del theft 47
dela fraud 90 harassment 55 inquiry -44 utilities 46
delaware abandoned-vehicle 53
deleted fraud 48 harassment 128 supplement 71
deli trespass 62
delito harassment 84 inquiry 108
delivered found-property 55 inquiry -42 lost-property 68 theft 112
delivery civil 42 parking 99 vandalism 72
dell animal 59
delong utilities 102
demandar civil 64 harassment 205
demanding inquiry -45
demencia inquiry -48
dementia program 67 theft -44
demo inquiry -41 noise 43
demolition inquiry 58 noise 50
dent crash-private 98 hit-and-run 68 inquiry -135 supplement 95
dented supplement 42
dentista inquiry 64
denton utilities 60
dents civil -48 inquiry 88 vandalism 43
dentures found-property 48 inquiry -117 lost-property 165 theft -40
denuncia civil 46 theft 90
denunciar fraud 71
denver threats 50
dep fraud 43
departamento civil 67 noise 98
department inquiry 52 program 111
deposit civil 118 fraud 209 inquiry -46 supplement -46 theft -47
deposito civil 232 inquiry -107 noise -48
depot utilities 67
dept animal-bite 51 inquiry 91 program 41
deputy supplement 47
derby inquiry 64 noise 48
derecha inquiry 50
derecho noise 77
desaparecio supplement 70
desarmador parking -43
descompuesto inquiry 90 utilities 127
descompuso disabled-vehicle 69 utilities 46
desconocido inquiry -48
description harassment 107 inquiry -58
desde inquiry -46
desfile inquiry 127
desk civil -46 found-property 95 inquiry -40
despacio suspicious-vehicle 80
despertar inquiry -59
despierta civil -43 inquiry -46
despues inquiry -95
destin burglary-discovered 63 trespass 77
det civil -44 inquiry -159 supplement 243 theft -41
detective civil -50 harassment -52 inquiry -146 program -47 supplement 352
detector inquiry 153
detectores inquiry 86 program 167
detectors program 64
detenido inquiry 149
detour civil -48 utilities 66
detras utilities 48
devolver civil 137 inquiry -50 noise -41
devuelve civil 71 fraud -40 inquiry -52 supplement 109
di crash 62 fraud 83
dia inquiry 66 program 106 reckless-driving 62 utilities 73
diabetic inquiry -70
diablo reckless-driving 44
diagram inquiry 45 supplement 121
dialed inquiry -72
dialisis inquiry 46 theft 52
dialysis inquiry 61 parking 52
diaper civil 49 inquiry -50
diapers program 54 utilities 72
dias noise 56 parking 42 program 49 utilities 42 welfare-check 42
dice inquiry -72
dicen utilities 63
diciembre fireworks 41 inquiry 134 supplement 126
diciendo fraud 103 harassment 60
did found-property -44 fraud 69 lost-property 59
didnt civil 47 fraud 55 inquiry -62 supplement -42 suspicious-person 42 utilities -43
die civil 64
died animal -47 disabled-vehicle 68 inquiry 86 supplement 93
diente inquiry 46
dieron crash-private 49
dies noise 57
diesel inquiry -77 supplement 50 utilities 71
diez inquiry 41
difference fraud 46 inquiry 43
different harassment 50 suspicious-person 114
difunto found-property 77
diga noise 69 program 41
digan civil 51
digging animal 58 noise -44 utilities -55 vandalism -42
digo crash-private 62
dijeron inquiry 47
dijo civil -63 harassment 75 inquiry -49
dim inquiry -50 utilities 75
dime crash 78 fraud 49 inquiry 75
dinero civil 85 fraud 131 inquiry -40
ding crash-private 67 harassment 131 lost-property 64 noise -51 theft 52
dinged crash-private 211 hit-and-run 219 inquiry -80 utilities -40
dinner fraud 42 inquiry 77 program 65
dio crash-private 56 inquiry 73
dios theft 42
direccion supplement 88 welfare-check 61
direct program 85
directions animal 47 inquiry 44 supplement 51 utilities -44
director supplement -49
directora inquiry 55
dirt found-property 42 noise 102 parking -44 reckless-driving 72
dirty harassment 78
dirver parking 86
disabled utilities 99
disagreement civil 49 custody 63 inquiry 60 noise -72
disappeared lost-property 46 theft 54
discharged inquiry 137 supplement 58
disclose inquiry 123
disclosed supplement 61
disco utilities 67
disconnected fraud 188
discovered theft 66 vandalism 43
disculpa fireworks 50
disculpe inquiry -77 supplement -45
disculpo crash-private 48 inquiry 48 supplement 52
dise harassment 54 inquiry 65
dish animal 42 inquiry -52
dishes civil 50 noise 55
dismissal inquiry 85 utilities 103
dispatch inquiry 91 program 46
dispatcher inquiry 48 utilities 53
dispatchers inquiry 116
display fireworks 45 noise 49
disposal found-property 131 vandalism -48
dispose inquiry 90
dispute civil 66 fraud 46
disregard inquiry -55 noise -48
distance inquiry 86 parking 86
ditch harassment 50 parking -41
dive animal 62 lost-property 45
diving suspicious-person 66 trespass 65
divorce civil 40 inquiry 74 supplement -81 suspicious-vehicle 41
divorced civil 109 program -48 supplement 49
divorcio inquiry 113
dizque fraud 180 inquiry -64
dj civil 43 inquiry -41 noise 184
dl supplement -45
dmv lost-property 103 theft 63
dna civil -52 inquiry 179 supplement 91
dnd inquiry 46 utilities 54
do inquiry 136 program 56
doble civil 82 inquiry -74 parking 134
doc animal 43 animal-bite 53 inquiry 95 lost-property 42 utilities 49
dock abandoned-vehicle 71 found-property 63 trespass 52
doctor animal 40 animal-bite 40 inquiry 98 program 51
document civil -42 custody 42 inquiry -41 threats 57 vandalism 41
documented civil -42 crash-private 51 harassment 54 inquiry -107 theft 51 trespass 61
dodge abandoned-vehicle 65
does inquiry 154 theft -58
doesnt supplement -55
dog animal 62 animal-bite 43 inquiry -64
doghouse animal 65
dogs barking 57 civil -48 inquiry 55 program 73
doin program 89
doing fraud -41
dolares civil 42 fraud 67
doll lost-property -63
dollar fraud 99 theft 51
dollars civil 74 fraud 67 inquiry -94 program -41 theft 120
dolly suspicious-person 53
domestic civil -60 noise 109
domicilio inquiry 48
domingo inquiry -75 noise 55 theft 56
domingos animal -45 civil 50 trespass 142
don inquiry -75
donate inquiry 64 program 103
donde found-property 66 inquiry 164 program 44
done animal -49 supplement 40
dong harassment 184 lost-property 61 theft 50
dont inquiry -97
donut vandalism 74
donuts supplement 55 vandalism 61
door inquiry -61
doorbell suspicious-person 146
doorknob animal -66
doornail disabled-vehicle 118 utilities 113
doors inquiry -62 theft -45
dor inquiry -48 vandalism 76
dorm supplement 67
dormir inquiry -44
dorr vandalism 65
dos inquiry -46
doscientos civil 132
doses inquiry 75 program 52
dosnt harassment 60 theft 73
dots civil 50 inquiry -46 trespass 60
double civil 58 inquiry -50 parking 73
doubled theft 68
douglass inquiry 79 theft 60
doused inquiry -74
dove parking 55
down inquiry -56 supplement -42 theft -50
downing inquiry 48 reckless-driving 74
downstairs civil 46
downtown inquiry 122 noise -40
dozen animal 70 parking 78 reckless-driving 66
dr animal-bite 43 crash 50 inquiry -60 noise 47
drag noise -76 reckless-driving 153
drain lost-property 58 utilities 57
drains civil 73 inquiry -52 utilities 91
drama inquiry -66
drank inquiry -78
draw fraud 48 lost-property 56
drawer found-property 57 theft 49
drawing inquiry -42 program 58 supplement 62 suspicious-person 82 vandalism 103
drawn crash 45 supplement 95 vandalism 47
drenaje inquiry 42 utilities 101
dress inquiry -55
dressed suspicious-person 52
dresser civil 44
drew vandalism 100
dried supplement 64 vandalism 104
drift animal 47 noise 51
drifts civil 111 inquiry 65
drill inquiry 83 program 53
drink inquiry -56 noise 44
drinkin animal 69
drinks inquiry 74
drip civil 70 utilities 43
dripping inquiry -81
drips inquiry -82 utilities 142
drivable crash 154 crash-private -92 hit-and-run 52 inquiry -70
drive parking 94 program 45
driven harassment 58 inquiry -45 vandalism 56
driver utilities -86
drivers crash 90 found-property 48 inquiry -58 reckless-driving 138
drives reckless-driving 177
driveway civil 56 inquiry -55 parking 163
driving civil -44
drivr abandoned-vehicle 48 disabled-vehicle 47
drivway animal 56 parking 103
drone found-property 96 utilities -65
drool found-property -40
drooling inquiry -59
drooping animal -46 inquiry -60 utilities 103
droops animal 43
droopy utilities 76
drop found-property 133 inquiry 58 reckless-driving 49 theft -42 utilities -46
dropped inquiry -44 lost-property 102 noise -49 utilities -71
dropping utilities -41
drops civil 77
drov inquiry -49 reckless-driving 68 supplement 178 suspicious-vehicle 66
drove crash 48 reckless-driving 70 utilities 47
drown inquiry 49
drowned inquiry 141 supplement 53
drowsy civil -40 inquiry -48
drug inquiry 103 program 107
drugs vandalism 52
drum civil 47 inquiry -62 noise 141 theft 43
drums civil 42 harassment 41 noise 82
drunk reckless-driving 89 supplement -43 utilities -70
drvr crash 45
dry civil 81 lockout 41 utilities 57
dryer animal 46 inquiry -53 lost-property 79
dryers inquiry 50 utilities 87
drywall vandalism 67
duck animal 179 lost-property 47
ducking animal 80
ducks animal 128 noise 40 suspicious-person 43
dudes parking 76
due program 56
dueno civil 116 found-property 41
duerme animal 60 program 47
duffel found-property 72 inquiry -72
dug found-property 69 theft 66
dugout vandalism 75
dui inquiry 100 program -54
duke reckless-driving 62
dumb supplement 47 suspicious-person 68
dummy found-property 44
dump lost-property -43 utilities -57
dumped civil 44 found-property -50 inquiry -82 utilities 66 vandalism 131
dumping utilities 158
dumps civil 119 utilities 41
dumpster trespass 47 utilities 51
dumpsters noise 46 supplement 52 utilities 90
dumpstr found-property 102 inquiry -58 supplement 76 utilities 49
dunbar found-property 54
dunn inquiry 46 supplement 67 utilities 57
duplex inquiry 52 parking 42 supplement 47
dura noise 42
durante crash-private 48 vandalism 90
during vandalism 46
durmio fireworks 55
duro found-property 63 inquiry 41 program 47
dusk inquiry 56 program 55 reckless-driving 66
dusky inquiry -48
dust threats 45
dusty inquiry 40 utilities 60
duty fraud 43 inquiry 109 noise 45
dv inquiry 78 supplement -82
dvo inquiry 75
dwn inquiry -47 trespass 44 vandalism 50
dye custody 53 vandalism 73
dying inquiry 72 suspicious-vehicle 44 utilities 81
dynamite found-property -59
each inquiry -59 noise 56 suspicious-person 43
eagle inquiry 63 utilities -40
earlier inquiry -62 welfare-check 50
early animal -41 noise 51
ears inquiry 60 lost-property -47
earth inquiry 56
easter abandoned-vehicle 66 inquiry 81 supplement -43 theft 70 vandalism 42
eastern found-property 64 inquiry 69 supplement 64
eat animal 48 custody 49 inquiry 56
eaten inquiry -44 parking 60
eatin animal 72 fraud 81
eating animal 86
eats civil 42 inquiry 68 theft 51
echa civil 48
echando inquiry -41 utilities -62
echar inquiry 72
echaron utilities 85
echo civil 57 inquiry 88
ed found-property 50
edad inquiry 163
edge inquiry -62
egg vandalism 115
egged theft -56 vandalism 294
eggs inquiry -51 supplement -44 vandalism 167
eight vandalism 41
eighth animal 81 inquiry -47
eighty suspicious-person 69
either utilities 40
ekg inquiry -74 lost-property 61
elbow supplement -43
elder inquiry 67
elderly fraud 46 program 55
electric inquiry 92 suspicious-person 54
electricista utilities -53
electrico civil 60
elem lost-property 59 reckless-driving 57 theft 50
elementary animal 69 inquiry 97 reckless-driving 82
elephant inquiry -41
elephants noise 145
elevador inquiry -49
elevator civil 45 inquiry 54
elevatr inquiry 121 theft -50
eleven noise 58
ella civil 41
ellos animal 51 barking 42 found-property 57 inquiry 111
elm parking 57 trespass 42
else crash-private 59 found-property 90 supplement 42
elsewhere supplement 60 suspicious-vehicle 98
em animal 83 inquiry -72 theft 56
email fraud 42 inquiry -43 threats 69
emailed inquiry -105
emails harassment 136 threats 64 utilities 57
embarrassed fraud 58 inquiry -75
emergencia inquiry 50
emergency inquiry 47 parking 66 program 43
empieza noise 63
employee inquiry -47 theft 106
employees inquiry 73 program 68
employer supplement -106
emptied burglary-discovered 71 theft 51 utilities 58
empty found-property 46
empujaron supplement -89
ems inquiry 88 supplement -49 trespass 45
encerrada inquiry -69
enchufe civil 52
encima inquiry -41
encontramos animal -41
encontre found-property 226 inquiry -73 lost-property -69
encontro found-property 232 inquiry -126
encuentra inquiry -43 lost-property 64
encuentro found-property 63
end suspicious-vehicle 42
ended crash 91 fraud -46
ending fireworks 63 utilities 78
ends inquiry -80 utilities 46
enel harassment 50
enero inquiry 235 supplement 140
enfermera program 42
enforcement harassment 45 parking 82 reckless-driving 68 utilities 67
enforces noise 113
enfrente harassment 59
engine noise 49 suspicious-vehicle 45 utilities -51
engineer inquiry 75 utilities 82 vandalism 69
enla animal 49
enojado welfare-check 89
ensena program 41 theft 84
enseno inquiry -52 reckless-driving 62
entered fraud 55
entra civil 50 program 54 trespass 61
entrada parking 125
entrado found-property 49
entrance lost-property 47 supplement -55 theft 48
entraron burglary-discovered 88
entrega civil 134 custody 42 inquiry 56
entregan animal 62 inquiry 74
entregar civil 47 custody 48 found-property 161 inquiry 65 lost-property 64
entrego found-property 160
entrenador inquiry -49
entry burglary-discovered 85 inquiry 46 theft 105 trespass 82 utilities -50 vandalism 106
envelope found-property 80 fraud -53 harassment 51 inquiry -52
epi program -51
epipen inquiry -52
epo civil -44 inquiry 67 supplement -54
equipment inquiry 42 utilities -49
equivoco civil 78 theft 59
eran fraud 70 inquiry -77
error fraud -43 inquiry 72 parking 91
es animal 41 inquiry 87 noise 41
esa utilities 96 welfare-check 45
escalera theft 68
escape inquiry -73
escapo supplement 86
escoba animal 53
esconde civil 78 inquiry -65
escondio inquiry -58
escort inquiry 90 program 130
escribe harassment 83
escribio inquiry -109
escrito harassment 69 inquiry -53 utilities 85
escuela reckless-driving 57
escula harassment 66 reckless-driving 80
ese civil 54 inquiry -78 utilities 51
eso civil 48 harassment 62 inquiry 119 noise 50
espanol inquiry 110 program 57
espejo crash 122 hit-and-run 67 inquiry 47
espera supplement 110
esperando utilities 62
esquina reckless-driving 50 utilities 71
esta civil -45
estaba inquiry -67
estabamos burglary-discovered 73
estacion custody 85 found-property 45 inquiry -85 parking 74
estaciona inquiry -54 parking 173
estacionada abandoned-vehicle 61 parking 138 supplement 65
estacionado crash-private 61 hit-and-run 78 inquiry -64 parking 171
estacionamiento crash -57 crash-private 72 disabled-vehicle 45 parking 46 supplement -60 vandalism 62
estacionarse civil 59 utilities 58
estafa fraud 160
estamos custody 45
estan utilities -58
estate inquiry 47 supplement -67
este custody 50 inquiry 131
estorba abandoned-vehicle 77 civil 67 disabled-vehicle 59 parking 72
etoh crash 51 inquiry -54 reckless-driving 57
euclid reckless-driving 62 utilities 84
evac supplement 60
evacuated civil -50 inquiry 57 supplement 130 theft 56 trespass 78
eve hit-and-run 84 inquiry -67 utilities 61
even inquiry 105 utilities 55
evening noise 62 suspicious-vehicle 52 utilities 52
evenings noise 62 program -48 reckless-driving 74 suspicious-person 45
event inquiry 72 program 66
ever inquiry 80 program 65 utilities 72
every inquiry -43 noise 101 reckless-driving 62
everybody inquiry -50
everything inquiry -94
everywhere inquiry 53
evict animal 49 civil 218 inquiry 112
eviction civil 62 inquiry 47 supplement -46 threats 41
evidence supplement 218
evidencia civil -40 supplement 189
evry inquiry -43 noise 77
ex animal -41 civil 60 custody 69 harassment 87
exam civil -47 inquiry 78 supplement 41
examen program -45
excavator civil 44 utilities -58
exchange crash 71 custody 177 inquiry 47 supplement 46
exchanged crash 75 inquiry -47
exhaust disabled-vehicle 73
exist civil -69 fraud 52 inquiry 51
existe civil -45 fraud 231 inquiry -94
exit found-property 41
expect inquiry -53 noise 57
expected parking 40
expecting inquiry 61
expired abandoned-vehicle 116 civil 81 found-property -55 parking 45 supplement -56
explain custody 61 program -43
explained civil 58 inquiry 74
explico animal 48 inquiry -59
explode abandoned-vehicle 55 inquiry -85 parking 55
exploded vandalism 69
explorer found-property 46
explosion inquiry -67 utilities -40
exposed suspicious-person 51
exposing suspicious-person -42
ext abandoned-vehicle 44 disabled-vehicle 49 inquiry -52 parking 58 supplement 100
extension civil 69 supplement 46 theft 91
extinguisher civil 69 fraud 64 vandalism 60
extinguishers inquiry 48
extra program 45 trespass 58
eyes civil -50 inquiry -53
f inquiry -78 utilities -42
fabrica inquiry 86 supplement 42
face animal -53 civil -63 inquiry -52
facebook civil -47 fraud 57 harassment 113 welfare-check 41
facetime custody 63
facetimed welfare-check 56
facilities inquiry 155 utilities -56
facility inquiry -62
facing inquiry -46 parking 137 utilities -44
fact inquiry -43 parking 53 program 41
factory supplement 55
faded utilities 83
fainted inquiry 44
fair civil 46 inquiry -45 program 45
fairway animal 115
fake civil -63 fraud 269 harassment 41 inquiry -65 supplement -50
fall inquiry 54 program 51
fallen welfare-check 42
falling inquiry -59
falls inquiry 113 utilities -40
falsa fraud 98 inquiry -54
false inquiry 64 noise -40 supplement 45
falso civil -60 fraud 147
falsos fraud 75 inquiry -97
falta burglary-discovered 47 theft 70 utilities 95
faltaba burglary-discovered 88
faltan burglary-discovered 97 inquiry -56 theft 121
falto supplement 63
fam inquiry 65
familias inquiry 50 program 54
families fraud 103 inquiry 81 program 97
fan inquiry 58
fans noise 73 program 48 theft 70
far animal 94
fare fireworks 56
farm theft 41
farmacia inquiry 47
farmer animal 143 noise 72 utilities -62
farmers inquiry 91 program 113
fast inquiry -78 reckless-driving 70
fat animal 46 inquiry -43
fatal inquiry 114 noise 79
father civil -43 custody 49 inquiry 69 supplement -47
faucet inquiry -50 utilities 84
fault crash-private 87 inquiry 56
favor inquiry -94 noise 49 supplement 76
fax inquiry 160 supplement 76
fayette crash-private 63 hit-and-run 44 lost-property 45
fb civil -55 inquiry 59
fd inquiry 44 supplement 72
fear program 67
feared civil 78 welfare-check 49
fears harassment -41
feb harassment 57
febrero inquiry 57
february supplement 154 trespass 58
febuary harassment 81 threats 71
fed barking 41 custody 53 inquiry -87 utilities 48
federal fraud 64 vandalism 47
feed inquiry -84
feeder animal 69
feeding animal 95 inquiry -48 suspicious-person 40
feeds animal 170 civil 172 custody 50 inquiry 62
feel civil -89 inquiry -47
feels supplement 51
fees civil 52 harassment 48 inquiry 97
feild lost-property 55
fell noise -42 theft -41
fella suspicious-person 59 utilities -49
fellow parking 56 program 43
fellows inquiry -62
felt crash-private 55 inquiry 98
fema inquiry 198
female inquiry -47 supplement -51
fence civil 113 inquiry -41 utilities -57
fenced utilities -62
fender crash 71 crash-private 94 inquiry -54 supplement 95
fentanilo inquiry -96
fentanyl inquiry -49 program 49
feo harassment 53 inquiry -59
feos harassment 139
feria inquiry -144 program 163
fern abandoned-vehicle 49 parking 50
ferry lost-property 85 utilities -41
fest civil 92
festival program 88 supplement -44 utilities -43
feud civil 68
fever program 40
few suspicious-person 42 utilities 74
fiance civil 73 fraud 46 inquiry -55
fianza fraud 100
field disabled-vehicle 41
fields lost-property 87
fier inquiry -61 supplement 87
fiesta noise 113
fiestas inquiry -66 noise 113
fifteen inquiry 74 noise 74
fifth utilities 77
fifty burglary-discovered 48
fight noise 74 theft -46
fighting animal 41 civil 67 utilities -53
fights noise 131
figured inquiry 44
figures inquiry -83
fil crash -70 crash-private 64 inquiry 47
fila parking 176
file harassment 47 supplement 54
filed civil -45 fraud 98 inquiry -43
filing inquiry 83 supplement 85
fill inquiry 85 program 46
filled vandalism 73
fills fraud 46 inquiry 60 theft 48
film animal 41 inquiry 50
filming animal 63 inquiry -77 trespass 45 utilities -66
fin custody 45 vandalism 102
final inquiry 56 supplement 43
finally hit-and-run 40 supplement -63 vandalism 69
finals inquiry 63
find fraud -42 inquiry 95
finding found-property 99 lost-property -46 parking 69
finds civil 54 crash-private 60 inquiry 48 suspicious-person 52
fined animal -52 inquiry -44
finger theft -41 trespass 40
fingernails inquiry -50
fingerprint fraud -42 inquiry 104 program 41
fingerprints inquiry 82 program -45 theft -48
fingers supplement -40
finish inquiry -72
finished fraud 45 inquiry -40 utilities 48
finishing animal 69 inquiry 79 utilities 79
fire inquiry 54 supplement 63 utilities -43
firecracker fireworks 92 vandalism 45
firecrackers fireworks 159 inquiry -71
fired civil 102 inquiry 57
firefighter fraud 46
firefighters inquiry 46
firemen utilities 45 vandalism 57
fireplace inquiry -55
fires welfare-check 85
firewood civil 100 inquiry 43
fireworks fireworks 206 inquiry 48 noise -58 utilities -47
firing inquiry 51
firma supplement 66
firmado civil 65
firmo civil 53 found-property 58 supplement 43
first inquiry 43 noise -41 utilities -45
fish animal 55 civil 51
fished found-property 59 inquiry 46
fishes civil 41 inquiry 48
fishing inquiry 82 suspicious-vehicle 46 trespass 43
fishy fraud 83 inquiry 47
fist civil 68
fit civil 48 inquiry -68 theft 62
fitting inquiry -59
five civil -45
fix civil 116 supplement 68 utilities 74
fixed supplement 75 utilities 73 vandalism 51
fixes inquiry -59 utilities 54
fizzing inquiry -48
flag inquiry 109 theft 76
flagged animal 62
flagger utilities 49
flagpole animal 68 theft 50 vandalism 137
flags reckless-driving 57
flame utilities -50
flames animal -43 utilities -47
flap crash 60 reckless-driving 60
flared civil 49
flares inquiry 48
flash harassment 52 suspicious-person 40 utilities 139
flasher supplement 56 suspicious-person 126 utilities 51
flashers noise -51 parking 96 utilities 112
flashes inquiry -67 utilities 45
flashing civil 63 utilities 65
flashlight suspicious-person 66
flashlights inquiry -59 suspicious-person 85 trespass 45
flat abandoned-vehicle 126 disabled-vehicle 72 inquiry -56 theft -44 utilities -41
flea parking 82
fled shoplifting 65
flew animal 129 inquiry 52 suspicious-person 51
flicked inquiry 65
flicker inquiry -52
flickering utilities 88
flickers utilities 181
flight inquiry 130
flipped supplement 47
float inquiry -91
floated found-property 61 inquiry -75
flood found-property 70 inquiry 172 supplement -51
flooded civil 61 supplement 60
flooding utilities 45
floodlight civil 224
floor inquiry -56 utilities -49
floors civil -43
floppy inquiry -67
flores animal 60
florida threats 43 utilities 43 welfare-check 51
flotando utilities -45
flower animal 74 civil 49 found-property 84 suspicious-person 72 theft 46
flowerbed found-property 66 theft 46
flowers theft 91 vandalism 52
flr trespass 48
flu inquiry 127 welfare-check 48
flue animal 45 supplement 52
fluid inquiry -60
fluids crash -59 crash-private 86
flushing utilities 123
fly inquiry -49 reckless-driving 81 theft 41 utilities 56
flyer inquiry 72 program 53 suspicious-person 71
flyers inquiry 160 suspicious-person 51
foam vandalism 45
fob lost-property 57
foco civil 58 crash-private 60
fogata civil -46 inquiry 74
fogged abandoned-vehicle 59
foggy utilities -65
foil found-property 44
folded found-property 54
folder suspicious-person 66
folding found-property 54 inquiry -54
folds crash 64 hit-and-run 67 inquiry -43
folks inquiry -56 parking 44
folletos inquiry -58 noise -41 program 101
follow animal 45 inquiry -47 suspicious-person 57 suspicious-vehicle 43
followed harassment 50 stalking 54 suspicious-vehicle 84 theft -40
following supplement 44
follows animal 91
fond animal 70 found-property 107 lost-property 56
fone inquiry -45 supplement 63 utilities 57
food parking 117
fool supplement 55
foolish fraud 54 theft 43
foot animal -47 inquiry -65
footage inquiry 81 supplement 62
football inquiry -68 utilities 42
footbridge utilities 59
footlocker inquiry -76
footprint suspicious-person 108
footprints suspicious-person 220 trespass 65
for inquiry 82 program 63
forbes inquiry 86 utilities -46
force theft 67
forced burglary-discovered 97 fraud 56 theft 84 vandalism -46
ford suspicious-vehicle 72
forecast inquiry 105 theft 48
foreman inquiry -80 theft 76
forgetful inquiry 83 welfare-check 53
forgive inquiry 55
forgot civil 46 lockout 51 lost-property 68 shoplifting 41 supplement 56
form crash-private 53 inquiry 171
forma civil -47 fraud 52 inquiry 87
former civil -65 harassment 150
forms inquiry 125
forth noise 95 utilities -53
fortnite inquiry 54
forty theft 47
forward inquiry 90
forzada burglary-discovered 185
foster inquiry 117
foto found-property 44 hit-and-run 44 inquiry -69
fotos supplement 95 suspicious-vehicle 59 welfare-check 58
fought civil -48
foun found-property 118 inquiry -48 vandalism 69
found civil -48 found-property 200 inquiry -62 utilities -57 vandalism 40
foundation civil 68
fountain civil 48 utilities 50 vandalism 67
four inquiry -63 vandalism 58
fourteen burglary-discovered 41 inquiry 47
fourth fireworks 67 harassment 44 utilities 55
fox animal 191
fr reckless-driving 43 supplement 75
frame animal 70 found-property 50
frankfort inquiry 65 supplement 41
frasco inquiry -76
frat harassment 50 noise 87 utilities -44
fraternity theft 97
fraud civil 94 fraud 135 inquiry -47 supplement -44 welfare-check 54
free inquiry 47 program 127 supplement -46 theft 126
freely inquiry -52
freeway inquiry -44
freezing inquiry -46
freight inquiry -43 utilities -41
freno crash 70 crash-private 64 reckless-driving 55
frenos civil 49 inquiry 78
frente abandoned-vehicle 77 inquiry -81 parking 69 utilities 46
fresh vandalism 70
freshman supplement 59
fri parking 45 reckless-driving 71 theft 59 trespass 47
fria disabled-vehicle 42
friday inquiry 55 lost-property 40 reckless-driving 43 vandalism 40
fridays fireworks 43 inquiry 70 program 51 theft 107
fridge inquiry -42 noise 66
fried inquiry 51 supplement 51 utilities 97
friendly animal 144 found-property -42 inquiry -42 suspicious-vehicle 45
fright animal 49 inquiry -65 noise 83
frm theft 114
from theft 79
front parking 54
froze inquiry -52
frozen fraud 58
frunt civil 65 parking 63 theft 57
fryer civil 88 inquiry -83
frying inquiry -43
ft abandoned-vehicle 40 utilities 48 vehicle-theft 43
fue suspicious-person 44 theft 44 vandalism 56
fuel disabled-vehicle 59 fraud 43 theft 74
fuente found-property 62 utilities 48
fuera animal 44 civil 45 inquiry -74 parking 47
fueron inquiry -57
fuerte noise 74
fuerza inquiry -52
fuga civil 42 inquiry 68 utilities 50
ful found-property 49 inquiry -51 parking 95
full utilities 53
fuma civil 51 inquiry -72
fumes inquiry 110 parking -49 welfare-check 46
fun fraud 75 program -47
fund fraud 79 inquiry 122 supplement -56
fundraiser inquiry 78
funeral inquiry 107 program 51 supplement -57
funny animal -40
fuond animal -42 found-property 186
furious supplement 45
furnace utilities -43
furniture civil 100 noise -53
fuss inquiry -57
fyi fraud -48 inquiry 117
g utilities 54
gafete suspicious-person 131
gainesway inquiry -54 utilities 56
gal found-property 42 fraud 58 inquiry 83 theft 50
gallinas animal 125 utilities -45
gallo animal 192 civil -41 noise 97
gallos animal 219 inquiry 55
game noise 76
games harassment 72 supplement 50
ganas noise 132
gang inquiry 41 utilities 77
gano fireworks 44 fraud 83 inquiry -55 noise 59 vandalism 59
gap trespass 45
garage inquiry -49 utilities -41
garaje animal 68 burglary-discovered 53 inquiry -64 supplement -46 vandalism 46
garbage utilities 106
garden found-property 63 theft 62
gardening inquiry -47 welfare-check 56
garganta inquiry -47
garge inquiry 47 vandalism 44
gas noise -58
gasolina disabled-vehicle 54 inquiry -57
gasolinera stalking 50 suspicious-vehicle 57
gate crash-private 47 suspicious-person 51 theft -41 vandalism 47
gatito animal 191
gato animal 180 animal-bite 44
gatorade inquiry -43
gave crash 52 crash-private 49 utilities -43
gear civil 56
geese animal 291 inquiry -58
geico crash 77 supplement 73 vandalism 84
generator inquiry 72 noise 76 supplement 70
gent welfare-check 88
gentle program 52
georgetown inquiry 57 vehicle-theft 43
georgia inquiry 117
gerente crash-private 104
get inquiry 65 parking 44 theft -56
gets civil 53 harassment 43
getting animal -40
geyser civil 93 inquiry 56
gf harassment 71 threats 63
ghost disabled-vehicle 49 inquiry -69 parking 48 trespass 54
ghosted civil -48 fraud 88
gift fraud 189 harassment -50 inquiry -124
giggles harassment 100
giggling civil -42
gimnasio harassment 116 inquiry 70 noise 72
girl inquiry -69 noise -45
girlfriend harassment 85
girls harassment 45
giro animal 65 inquiry -90 welfare-check 60
git harassment 62 parking 80
giv civil 75 fraud 48 inquiry -84 supplement 49 welfare-check 61
give animal -42 civil 70 inquiry 44 supplement 48
given inquiry -103 parking 45 utilities 47
gives civil -42 harassment 65 parking 47 program 57
giving inquiry 46 noise 68
glass utilities 46
glasses inquiry 42 lost-property 91
glitter civil 64 harassment 55 vandalism 67
globo noise 52
glock inquiry -44
glove burglary-discovered 43 found-property 66 theft 63 vandalism 49
gloves inquiry 42
glowing inquiry -112 utilities -54
glued vandalism 87
gnome theft 199 vandalism -57
gnomes vandalism 96
goa inquiry -45 shoplifting 61 theft 50
goal vandalism 65
goat animal 153 inquiry 41
goats animal 151 inquiry 76 noise -66
god harassment 65
goggles inquiry -54 program 59
goin utilities -42
going civil -40 inquiry -55 utilities -61
gold inquiry -60 lost-property 85
golf animal 55 vandalism 55
golpe reckless-driving 62
golpes civil 89 supplement 41
gon inquiry -42 theft 43
gona inquiry -40 threats 57
gone inquiry -74 noise -52 theft 122
gonna utilities -40
good program 42
goodbye harassment -47 inquiry -85 theft -41
goodwill found-property 171 inquiry -45
google inquiry 43 suspicious-vehicle 73 utilities 78
goose animal 255 inquiry -85 parking -65
gorra inquiry -56
gotea civil 118 utilities 102
gown inquiry -47 theft 68
gps inquiry -94 stalking 74
grab civil 49 inquiry -60
grader inquiry -45
graders inquiry -71 program 71
graduation program 81 theft 62 vandalism 83
graffiti vandalism 285
grain inquiry -42
gramma inquiry 57 program 61
gramps inquiry -97
grand inquiry -96 supplement 60 utilities 67 vandalism 73
grandad inquiry 41 supplement 45
grandbaby inquiry 74 program 94
grande inquiry -78 utilities 110
grandfather found-property 41 parking 45
grandkids inquiry 92
grandma custody 41
grandmother fraud 44
grandpa found-property 44 inquiry 60
grandparents civil -65 custody 76 inquiry 103 supplement 63
grandson fraud 85 inquiry -58 program 48
grange civil -41 inquiry 63
granizo crash -59 inquiry 110
granny inquiry 53
grano inquiry -48 utilities 120
grant inquiry 69 utilities 66
grape supplement 43
grass civil 46 harassment 49 inquiry -59 parking 66 trespass 56 utilities 143
grate found-property 52 inquiry -46
grateful lost-property 69 supplement 45
gratis inquiry 138 program 111
grave theft 55
gravel utilities 94
gray animal 53 inquiry -108
great animal 50 lost-property 50 program 43 supplement -50
green animal 65 utilities 90
greenhouse inquiry 54
greenwich animal 43 inquiry 60 utilities 58
grenade found-property -51
grey inquiry -53
greyhound lost-property 69 welfare-check 53
grief inquiry 54 supplement -46
gril theft 122
grilling supplement 61
grinder inquiry 43
grinding inquiry 53 trespass 97 vandalism 129
grinning vandalism 76
grip theft 45
gripa inquiry 41
gripe inquiry 66 utilities 40
gris inquiry -44
grita inquiry -76
gritan inquiry -49 noise 149
gritando noise 53
gritaron parking 67
grito harassment 43
gritos inquiry -63 noise 119
grl harassment 139 theft 71 threats 74
grn harassment 68 utilities 55
groceries harassment 55 lost-property 48 parking 47 suspicious-vehicle 99 welfare-check 56
grocery crash-private 63 inquiry 68
groom harassment 68
groserias harassment 141 inquiry -71 parking 53 vandalism 49
groseros harassment 139 inquiry -63 supplement -49
gross fraud -70 harassment 176
ground theft -49
grounded found-property 48 supplement 79
groundhog animal 148
grounds lost-property 44
group civil -59 harassment 46 inquiry 127
growing abandoned-vehicle 96 inquiry -71 utilities 57
grown abandoned-vehicle 43 civil 72
grua civil 60 disabled-vehicle 56 inquiry 94
grunting animal 85
grunts noise 67
grupo harassment 71 program 67
guagua lost-property 76
guantera civil 72 inquiry -57
guard utilities -91
guarda harassment 48
guardada found-property 42 inquiry 104
guarderia animal 42
guardia inquiry -47
guardianship custody 73 inquiry 106
guardo inquiry 44 supplement 125
guardrail inquiry -48
guatemala lost-property 50
guerra civil 71 inquiry -58 theft 42 utilities 60
guess inquiry -82
guesses suspicious-person 117 threats 95
guest civil 60 found-property 42 vandalism 45
guests noise 72 theft 78
guide noise 45
guilty civil -59 supplement 147
guitar animal 43 inquiry 131
gum inquiry -57 vandalism 197
gummies inquiry -73
gun utilities -45
gunn inquiry -44
guns found-property 56 noise 90
gunshot supplement 44
gunshots noise -52
gurgling utilities 40
gushing inquiry 50 utilities 40
gusta civil 98
gusto civil 55
gutter civil 55 found-property 64
gutters inquiry -111 supplement 64
guys program 53 theft -43
gy harassment 61
gym civil 53 found-property 57 inquiry -74 theft 115 vandalism -41
h crash-private 50 hit-and-run 40 theft 54
habia burglary-discovered 44
hablaron fraud 95 inquiry -66 supplement 44
hable barking 55 welfare-check 90
habra inquiry 58
hace inquiry 46
hacen animal 58 harassment 51 inquiry 46 suspicious-person 46
hacer civil 49 inquiry 116 program 49
haciendo inquiry -66 noise 68
hacked fraud 155
had noise -49
haga civil 56 noise 57
hagan noise 47
hago inquiry 89
hail crash-private -49 inquiry 183 noise 41 suspicious-person 41 vandalism -40
hair inquiry -95 parking 57 utilities -46
hairbrush inquiry 56
haircut custody 62
hale inquiry 48
half civil 66 fraud 56 inquiry -61 utilities -46
hall civil 42
halla inquiry 79
hallar inquiry 45 utilities 45
halle found-property 119
hallo burglary-discovered 55 found-property 217
halloween theft 61 vandalism 106
hallway inquiry -53
ham trespass 52 utilities 59
hammer found-property 42 inquiry -60
hammering inquiry -83 noise 128
hammers supplement -42
hamster animal-bite 59 inquiry -52
han program 42 utilities 52
hand program 42
handed fraud 63 lost-property 74
handful inquiry -91
handgun found-property -42
handicap abandoned-vehicle -40 inquiry 44 parking 153
handicapped parking 147
handing inquiry 82
handled inquiry 51 supplement 95
handles inquiry 40 supplement -42 suspicious-person 54
hands inquiry -47
hang noise 40 trespass 50
hanger inquiry 64
hanging inquiry -75
hangs civil 64 harassment 99
happened burglary-discovered 43 hit-and-run 59 inquiry 43 supplement -69 vandalism 47
happening inquiry 71 theft 50
happens inquiry 55
happy noise 92
harassment harassment 207
hard inquiry -44
harder civil -53 program 126
hardly parking 41
hardware inquiry -42
harm harassment 44 inquiry -55 suspicious-person 42 utilities 44
harmless suspicious-person 72
harmon found-property 59
harness inquiry -46
harold found-property 93
harrodsburg crash 50 utilities 68
hart reckless-driving -44 supplement 72 utilities 103
hasnt inquiry 61 theft -52 utilities -51 welfare-check 55
hasta civil 49 fireworks 40 inquiry -51 noise 109
hat inquiry -50 theft 55
hatch animal -58 inquiry -51 suspicious-vehicle 60
hatchet inquiry -99
hate animal 117 inquiry -46 vandalism 114
hates noise 62
haul abandoned-vehicle 64 fraud 50 inquiry -66 parking 69
hauled civil 52 crash 56 utilities 55
hauling inquiry 53
hauls found-property 43 utilities 93
hav civil 46 inquiry 109 lost-property 43
have inquiry 47
havent fraud 70
havin inquiry 80
hay utilities 45
hazard disabled-vehicle 54 supplement 51 utilities 57
hazards disabled-vehicle 140 parking 63 suspicious-vehicle 70
haze noise -44
he utilities -47
headache inquiry -97
headaches animal -53 inquiry -103
heading disabled-vehicle 47
headlamp noise 90 suspicious-person 57
headlight crash 91 hit-and-run 97
headphones fireworks 50 inquiry -42
headset civil 94 inquiry 59
headstones vandalism 152
healed animal-bite 86 inquiry -60
health animal-bite 70 inquiry 87 supplement 45
healthy animal 130 inquiry 44
heap animal 54 utilities 62
hear civil -55 inquiry -60
heard civil -43 fireworks 41 welfare-check 50
hearing lost-property 71 supplement 45
hears lost-property 41
hearse parking 139
hearts lost-property -73 vandalism 50
heated civil -56 program 48
heater inquiry -80
heavy inquiry -61
hecho animal 57 inquiry 66
hed harassment 44 threats 42
hedge civil 130 crash-private 99 found-property 50 hit-and-run 60 utilities 51
height inquiry -49 supplement 71 utilities -75
heimlich program 61
held civil 40 supplement 124
helicopter inquiry 149 supplement 41
hell harassment 80 reckless-driving 51 supplement 49
hello inquiry -65
helmets inquiry -62 program 44
help noise -45 supplement -52
helped inquiry 81 theft 61
helper inquiry -52 program 47 theft 72
helping civil -45 disabled-vehicle 53 inquiry -40
helps inquiry 97
hens animal 196 inquiry -114 noise 68
her found-property -43
herd noise 51 program 55
here harassment -42 supplement 42
herencia welfare-check 117
herido crash 94
heridos crash 64 crash-private 63 inquiry -58
hermana inquiry 44 welfare-check 48
herramienta inquiry -43 lost-property 60 theft 141
herramientas burglary-discovered 73 theft 124
herrington lost-property 72
hers civil 75 fraud 50 harassment 48 lost-property 53 parking 46 supplement 49 vandalism 57
herself fraud 52
hert crash-private 88 reckless-driving 81
hes civil -57 inquiry -48
hey suspicious-person 55
hi noise 50
hiccups inquiry 70
hicieron inquiry -50 threats 66
hid suspicious-person 43
hide civil -54 supplement 42 utilities 60
hides fireworks 61 inquiry -60 utilities 40
hiding inquiry -63
higher animal 51
highway supplement -72
hijos custody 74 program 43
hike inquiry 86 supplement 40
hiker inquiry -92
hikers animal 61 found-property -51
hiking inquiry 60
hill inquiry -48 utilities -46
him utilities -42
himself civil -45 suspicious-person 48
hincho inquiry 82
hip utilities 65
hire animal 51 inquiry 73
his program -40
hiss animal 73
hisses animal 63 inquiry -40
hissing inquiry -128 noise -63 utilities -42
hit noise -50
hits civil 58 inquiry 89 noise -46 utilities -47
hitting inquiry -102 noise 59
hive animal 91 noise -50 utilities 97
hizo fraud 64 inquiry 42
hoa civil 184 harassment 76
hobby found-property 46 noise 60 supplement 98
hog civil 47
hojas civil 111 inquiry 40
hold inquiry 56 theft -41
holding inquiry -94 supplement -41
holds animal 45 lost-property 42
hole found-property -49 inquiry -78 noise -42 vandalism 108
holes fireworks -48 found-property 55
holiday fireworks 41 theft 41 utilities 83
holler noise 68
hollered trespass 49
hollering inquiry -51
hollers inquiry 47 noise 109 utilities 66
hollow found-property 58 inquiry 160
holster found-property 43 theft 84
holy inquiry -41 noise 50 parking 78
hombre animal -54
hombres suspicious-person 43
homecoming parking 42 vandalism 199
homes inquiry 63 utilities 58
homework civil -48 inquiry 106 program -47
honda crash-private 73 noise -44 suspicious-vehicle 59
honduras inquiry 122 parking 60
honey inquiry -46
honk harassment 64 inquiry -55
honking noise 53
honor civil 48 theft 52
hood disabled-vehicle 50 utilities -41 vandalism 49
hoodie theft 43
hoodies suspicious-person 42 suspicious-vehicle 42
hoody theft 70
hook inquiry -69 vandalism 57 welfare-check 83
hooked abandoned-vehicle 55 civil 46 parking 52 theft 50
hooking civil 190
hoop inquiry -41 lost-property 51 noise 48 parking 66 utilities 72
hoping inquiry -48 program 49
hora civil -43 inquiry 84
horario inquiry 100 noise 94 program -74
horas noise 47 utilities 62
horn noise 130 utilities -85
horno inquiry -106
horse inquiry -47 lost-property 45 theft -42
horses inquiry -68
hose utilities -51
hosp inquiry -50 supplement 87
hospice inquiry 44
hospital inquiry 95 noise -47 parking 55 program -72
host civil 108 theft 44
hostage civil 119
hostas animal 50 civil 139 harassment 81
hot civil 91 inquiry -54 utilities -56
hotel inquiry -63 noise 62
hotline inquiry 142 program 70 utilities 59 welfare-check 58
hour civil -56 inquiry -48 noise 73 utilities 60
hours inquiry 111 noise 90 supplement -55
hous noise 70 utilities 106
house program 62
houseboat abandoned-vehicle 66 civil 82
houses inquiry 52 suspicious-person 83 utilities -47
housing parking 78
hovering inquiry -54 supplement 79
how inquiry 184
howling noise 55
hoy inquiry -58 theft -46
hoyo fireworks -43 utilities 85
hr civil -52 harassment 50
hrs inquiry 52 noise 43
hs inquiry -75
hse theft 51
hubby animal -52 crash 53
hubcap crash-private 81 utilities 50
hubo inquiry 91 reckless-driving 60
huele noise -62
huellas harassment 66 inquiry 78
huevo animal -40 vandalism 97
huffing inquiry -52
hull inquiry 63
hum harassment 69 inquiry -41 noise 193 theft -51
human inquiry 86
hume abandoned-vehicle 61 inquiry -58 reckless-driving 40 utilities -47
humming inquiry -71
humo inquiry 44
humps inquiry 98 reckless-driving -53
hums harassment 58 noise 78 utilities 42
hundiendo inquiry 41 noise 42
hundred noise 42
hung fraud 119 inquiry -106 utilities 42
hungry custody 46 inquiry 40 suspicious-person 53
hunt inquiry 45 trespass 72
hunting found-property 68
hurrying noise 83
hurt crash 69 inquiry 45
hurts inquiry -89
hury crash 52 utilities 71
husbands civil 65
husbnd animal -45
hush noise 44
huskies animal 47 barking 79 noise 81
hvac inquiry -57
hx inquiry 81
hyatt civil 53
hydrant utilities 244
hydrent inquiry -57 parking 84 utilities 175
hymns noise 120
iba threats 43
ice noise 69 parking -43
iced inquiry 44
id found-property 107 program 70 supplement -42 suspicious-person 53
idaho supplement 91
idea harassment 58 theft 76 utilities -56 vandalism 57
identity fraud 213 inquiry -58 supplement -77 theft -60
idling inquiry -51 noise 84 parking 107 suspicious-vehicle 78 welfare-check 42
ido fraud 57
if inquiry 169
iglesia program 44 vandalism 65
ignores civil 96 utilities 67
igual inquiry 43
ill civil 44
illegal inquiry 169
immigrant fraud 42 theft 52
impact inquiry 92
impound inquiry 42 supplement 63
impounded inquiry 81 supplement 82
incendio supplement 75
inch civil 42
inches civil 228 inquiry -69 utilities 47
incident inquiry 67 supplement 146
indiana abandoned-vehicle 42 civil -49 found-property 70 inquiry 77 supplement 89 theft 45 threats 52
industrial inquiry 53
infant inquiry -58
infarto civil -46 inquiry 99 lost-property 70 noise 67 supplement -44
inflatable theft 86
info civil -49 crash 43 crash-private 85 noise -42 supplement -63
ingles inquiry 95
inhaler lost-property 41
inherited inquiry 47
initials found-property 72 supplement 64 vandalism 81
inj crash 50 crash-private 72 inquiry -79
injured animal 118 inquiry -65
injuries crash 102 crash-private 59 fireworks 76 inquiry -114
injury civil 41 crash 47 crash-private 56 inquiry -54 trespass 53 vehicle-theft 42
inmate inquiry 100 supplement -58
inmigracion fraud 48 supplement 45
inn inquiry 46 lost-property 89
inquilino barking 52 civil 138 found-property -54 inquiry -66 trespass 53
ins crash 85 crash-private -46
insane inquiry -42 parking 75 utilities 72
inside civil -48 inquiry -115 theft -42
insisted crash 99 supplement 41 utilities -45
inspection inquiry 74 program -66
inspections civil 92 inquiry 147 suspicious-person -43
inspector inquiry 225
inspects inquiry 189 utilities -56
instagram harassment 99 inquiry 96
install inquiry 49 program -55
instead supplement 47
instructor program -41
insulin lost-property 63 theft -40
insulina inquiry 69
insults harassment 146
insurance animal -52 civil -68 crash 50 crash-private 114 fraud -48 supplement 64
insured crash-private 49
insurnce inquiry 60 vandalism 140
intercambiamos crash 85 inquiry -51
interlock inquiry 73 program -49 supplement -45
internet crash 53 fraud 41 program 57 utilities 81
intersection utilities 71
inthe parking 81
into crash-private 84
intruder civil 72 inquiry -49
invading civil 76 fraud 105 harassment 64
inventory inquiry 63 theft 59
investigator inquiry 50 supplement 230
invite inquiry 62 program 62
involved crash 62 crash-private 73
ironworks inquiry -54
irs fraud 248 inquiry -64
isnt inquiry -64
items inquiry -100 lost-property 97 shoplifting 40 supplement 62
itself fraud 48
ivy noise 93 utilities 131
j found-property 58 reckless-driving 51 suspicious-vehicle 76
jack abandoned-vehicle 49
jackhammer noise 158 utilities -68
jacks utilities -69 vandalism 115
jail civil -46 fraud 67 inquiry 86
jaja abandoned-vehicle 55 inquiry 109 parking 75
jalando inquiry -50
jale supplement 77
jan found-property 49 supplement 178
janitor inquiry -50
january inquiry 110 lost-property 48 supplement 90
jar civil 43 theft 98
jardin animal 105 inquiry -46 noise -43 utilities 101
jardinero inquiry -41
jeans theft 63 utilities 51
jeep parking 67 reckless-driving 87 supplement 49 theft -66 trespass 44 vehicle-theft 56
jefa inquiry 43
jefe civil 86 harassment 64 inquiry 158
jefferson utilities 53
jeringas abandoned-vehicle 53 found-property 120 inquiry 69
jessamine supplement 66
jesus theft 49 vandalism 42
jet abandoned-vehicle 66 inquiry -103
jetta parking 77
jewelry inquiry -59 theft 88
jingle noise 128
job harassment 49 inquiry 42 program -43 utilities 63
joe theft 48
joke inquiry 54
joking animal 46 civil -50
jovenes inquiry 66 program 134
joyas burglary-discovered 116
jst crash-private 52 inquiry 119 welfare-check 44
jsut crash 49 fraud 49 threats 51
judge custody 84 inquiry 70
juega civil 60 fraud 44 lost-property 61
juegan noise 93
juego program 40 utilities 64
jueves crash 46 inquiry -60 supplement 56 theft 125
jugar utilities 57
juguete inquiry -60
julio fireworks 122 inquiry -62 supplement 57 vandalism 69
july fireworks 90 inquiry 106 supplement 128
jump disabled-vehicle 65
jumped inquiry -55
jumper inquiry 58
jumping trespass 83 utilities -83
jumps disabled-vehicle 62 inquiry -63 noise 62
jumpy animal 57 suspicious-person 59
june fraud 45 inquiry 116 lost-property -43 noise -41 supplement 48 theft 47
junk abandoned-vehicle 47 inquiry 45 utilities 52
junta harassment 54 noise -41
junto utilities -52
jury fraud 53 inquiry 48
jus found-property 43 supplement 41
juv supplement 81
juvs suspicious-person 43 theft 56
kansas fraud 77
karaoke inquiry -100 noise 278
kasa abandoned-vehicle 75
kaw inquiry 51 utilities 41
kayak found-property 66
kayla program 58
ke fraud 89
kearney animal 79 suspicious-person 55
keeneland civil 64 noise 46
keep civil 70 inquiry 108
keeping civil 45 welfare-check 67
keeps harassment 78 theft 58 utilities -44
keller utilities 102
kennel barking 47
kentucky inquiry 139
keps fraud 66 parking 97
kept civil 125 crash -45 fraud 75 hit-and-run 69
kermes program 174
kevin found-property 48
key civil 72 program 49 theft 48
keyed inquiry -41 supplement -54 theft -76 vandalism 339
keyholder inquiry -56
keys found-property 54 lockout 51 lost-property 83 suspicious-vehicle 42
kia inquiry -61 parking 50
kick inquiry -41
kicked inquiry -50 theft 42
kicks inquiry -70
kid inquiry -45
kiddie inquiry 82
kidding inquiry 68 parking 44
kidnap custody 49
kidnapped civil 41
kidnapping custody 75
kids inquiry -67 utilities -68 vandalism 44
kiere animal 49 inquiry 98
kiero harassment 42 noise 52 reckless-driving 53 vandalism 72
kill inquiry 47 noise 52 program -41
killed inquiry 77
killer animal 136 civil 70 program 62
killing civil 41 harassment -42 inquiry 89 noise 89
kind supplement -53
kinda inquiry -68
kinder inquiry 74 trespass 57 utilities 51
kindergarten inquiry -92 program 84
kindly utilities 43
kiosk inquiry -68 theft 46
kiss animal 50
kissed crash 88 inquiry -99
kit inquiry -62 supplement 117
kite inquiry -66
kits inquiry 80 program 185
kitten animal 136 animal-bite 105 inquiry -61
kittens animal 112 reckless-driving 64
kmart abandoned-vehicle 67 suspicious-vehicle 65
knees inquiry -47 suspicious-person 55
knife civil -49 found-property 50 theft -43
knives harassment 53 inquiry -41
kno harassment 71 noise 42 utilities 74
knob suspicious-person 71
knock inquiry 63 supplement 71 threats 49
knocked inquiry -107 suspicious-person 100 utilities 55 vandalism 85
knocking inquiry -64
knocks inquiry 51
knot animal 58
know inquiry 109 program -40
known crash-private 47 harassment 99 hit-and-run 49 inquiry -69 suspicious-vehicle 42 theft 59 welfare-check 62
knows civil -54 inquiry -87 noise 117
koi civil 82
kroger crash -49 crash-private 67 hit-and-run 48 utilities -47
ku inquiry 108 noise -50 utilities 144
ky inquiry 107
l lost-property 45
lab inquiry 45 supplement 45
label found-property 140 inquiry 64
labelled inquiry 48
labios inquiry -44
labor abandoned-vehicle 65 civil 101 fraud 63
ladder inquiry -58
ladies inquiry -77 program 74
lado civil 71 inquiry -41
ladra barking 215 civil -43 inquiry -80 noise -54
ladran barking 167 noise -44
ladron supplement 74
lady inquiry -80 supplement -56 utilities -46
lafayette parking 59 suspicious-vehicle 69
lago civil -41
lake inquiry -49 lost-property 54
lakeshore inquiry 59 utilities 113
lamina inquiry -64 noise 77 utilities 66
lamp inquiry -43 utilities 87
lampara animal 44 inquiry -83
lancha abandoned-vehicle 61 parking 79
land civil 106 fireworks 69 theft 73
landed animal 48 inquiry -52
landlady civil 92 fraud 50
landline inquiry 43
landlord civil 214 utilities -48
landscaper animal -48 parking 73
landscaping reckless-driving 69
lane parking 59 reckless-driving -45 utilities 40
lansdowne inquiry -97 program 60 utilities 43
lantern inquiry 70
lanyard fraud 65 inquiry -68
laps civil -45 inquiry -48 welfare-check 74
laptop civil 62 inquiry -49 lost-property 70 theft 54
large inquiry -70
las noise 86
last noise -53 reckless-driving 40 supplement 55 suspicious-person 47
lastimado crash-private 85 custody 44 hit-and-run 54 inquiry -42 vandalism 57
lastimo crash 87 supplement 57
latch animal -42 trespass 59
late custody 96 inquiry 65 parking 51
later theft 47
laugh civil 104 vandalism 44
laughed crash 58 harassment 41 utilities -45
laughing utilities -49
laughs inquiry 66 noise 61 vandalism 53
laughter noise 69
laundromat vandalism 50
laundry civil 44 supplement -43
lavado inquiry -46
lavadora animal 57 inquiry -67 theft 42 utilities -41
law civil 56 inquiry 178
lawn theft 66 utilities 58
lawnmower inquiry 51 vandalism 87
laws civil 76
lawyer civil 47 inquiry 132 supplement 107
lawyers civil 88 supplement 87
layin abandoned-vehicle 71 vehicle-theft 72
laying inquiry -71
layoff program 77
lead harassment 52 inquiry -57 program 67
leader program 68
leaf noise 140
league theft 54
leaned animal 41 suspicious-vehicle 50
leaning inquiry -77 parking -42
leans civil 56
learn harassment 51 inquiry -118 program 57
lease civil 264 inquiry 82
leash animal 47 inquiry -54
leather inquiry -95 lost-property 133
leaves civil 78 inquiry 56 suspicious-person 47 utilities 123
leche crash 45 supplement 57
led inquiry -48
leestown crash -41
lef found-property -63 utilities 94
left civil 41 lost-property 106 program -48 utilities 47 vandalism -56
leg civil -49 inquiry -76
legacy inquiry 45 lost-property 51 supplement 46
legal animal -45 civil 40 inquiry 331 noise 50 supplement -42 utilities -67
legally animal -54 civil 73 fraud 61 inquiry 177
legends lost-property 78
legit inquiry 158 suspicious-person 44 suspicious-vehicle 112
legs inquiry -53 utilities -42
lemon civil 42 theft 73
lemonade inquiry 83
length abandoned-vehicle 44
lengua harassment 50
lent civil 194 inquiry 93 lockout 59 vehicle-theft 81
lentes theft 48
less harassment 62
lessons inquiry 60 welfare-check 65
let inquiry -74 noise -40
letras inquiry -79 vandalism 153
letrero suspicious-vehicle 50 utilities 65
letter harassment 54 inquiry 107 supplement 64 trespass 44
letters inquiry -81 vandalism 57
letting program 44 reckless-driving 42 vandalism 45
levanta inquiry -52
levantada animal 44 inquiry -60 utilities 96
levantan disabled-vehicle 61 inquiry 79
levantar inquiry -50
levantarse inquiry 48
lewd inquiry -43 vandalism 109
lex lockout 62 welfare-check 46
lexington inquiry 78 supplement -56
lextran crash 70 found-property 45 inquiry -54
lexus crash 73 crash-private 107 found-property 66 inquiry 72 vandalism 93
lfd supplement 63
lft lost-property 71 supplement 65
lfucg inquiry 94 utilities 139
lg fraud 46
liable inquiry 127
liberty inquiry 66 supplement 71
librarian civil 53
library found-property 67 parking 50 theft 62 utilities 48
libro found-property 41
licencia crash 52 inquiry 156
license civil -58 found-property 83 inquiry 98 program -64
licensed fraud 78
licenses fraud -43 inquiry 140
licked animal 137 inquiry 77
lid inquiry -45 noise -58 theft -42 utilities 101
lids animal 61 noise 94
lien civil 65 harassment -49 inquiry 79
lies harassment 85 inquiry -101
life program 46 supplement 77
lifted civil -41 theft 131
lifting inquiry -57
liga utilities 45
light inquiry -72 noise -52 utilities 85
lighter inquiry -62
lighting inquiry -46
lightning inquiry 108
lights civil -40 utilities 100
lik harassment 55 threats 67
like inquiry 41 program 46
liked inquiry 73
likely burglary-discovered 49 lost-property 60 utilities 50
lil animal 58 barking 60
limb utilities 152
limbs civil 69 inquiry 59 utilities 70
lime civil 50 utilities 69
limestone inquiry -94 noise 62 supplement 41
limit inquiry 169 noise 97 reckless-driving 77
limits fireworks -47 inquiry 44 noise 68 utilities -44
limp inquiry -84
limpia vandalism 43
limping animal 136
lincoln utilities 102
linden inquiry 76 program 90
line noise -45
linea inquiry -40 utilities 72
lineman suspicious-vehicle 60
lines inquiry 64
lineup supplement 51
link inquiry -41
linkedin harassment 78 inquiry 56 stalking 96
lion inquiry -42
lip utilities 73
lips civil -42 inquiry -77
liquor inquiry 54 reckless-driving 84
list inquiry 75 program 54 supplement 70
listed animal 64 fraud 85 program 55 supplement 84
listen parking 93
listening welfare-check 63
listing civil 59 fraud 146 lost-property -44
lit inquiry -57
lite utilities 132
literally inquiry -47
lites fireworks 56 utilities 71
lithium inquiry 90 program 44
litter animal -44 inquiry 126 program 54
littering inquiry 85
little inquiry -46
lived animal 52 burglary-discovered 51 crash 45 found-property 41 inquiry 120 parking 50 trespass 56
liver lost-property 49 theft 46
lives harassment 68 program 60
living civil -54 trespass 46
llama animal 98
llamada civil -48 fraud 73 inquiry -56 supplement 134 utilities -50
llamadas civil 43 inquiry -71 program 70
llaman fraud 65 inquiry -96
llamar fraud 69 supplement 56
llamara reckless-driving 56 supplement 93
llamas animal -40
llantas abandoned-vehicle 85 inquiry -62 noise -51 supplement -65 theft 45 utilities 64 vandalism 77
llave inquiry -90 utilities 108 vandalism 75
llega burglary-discovered 54 supplement 41 theft -41
llegan harassment 51
llegar theft 53
llegaron burglary-discovered 61
llego fraud 71
lleno abandoned-vehicle 54
lleva abandoned-vehicle 61 utilities 48
llevan abandoned-vehicle 55 parking 91
llevando shoplifting 44
llevar disabled-vehicle 61 inquiry 132 program -50
llevara inquiry -49
llevaron burglary-discovered 77 supplement 53 theft 225 vandalism -47 vehicle-theft 56
lleve abandoned-vehicle 45 program 100
llevo inquiry 88 theft 88
llorando inquiry -41
llorar inquiry -59
llueve civil 73 inquiry 47 noise 41
ln animal -41 disabled-vehicle 51
lo noise -45
load civil 47 fraud 45
loaded found-property 129 inquiry 51
loading civil 53 inquiry -88 parking 118 suspicious-person 46 utilities -50
loan animal 43 civil 44 inquiry 151
loaner program -44 supplement 43 theft 62
lobby custody 55 inquiry -41 lost-property 58 supplement -46
local inquiry 71
locate inquiry 128 welfare-check 84
lock burglary-discovered 73 civil -51 program 43 theft 70 vandalism 49
lockbox inquiry 42 program 178
lockdown program 49
locked inquiry -92 lockout 44 theft 82
locker inquiry -49 theft 129 vandalism -40
lockout civil 66 lockout 120
locks civil 106 inquiry 42 vandalism 75
locksmith lockout 129
lodge inquiry -110 lost-property 54
loft inquiry -43
log fireworks 54 inquiry -43
logged civil -42 custody 63 harassment 46 inquiry -126 vandalism 133
logo noise 41 suspicious-vehicle 52
logs inquiry 143
lonchera lost-property 64 parking 52 vandalism 41
lonely animal 51 inquiry -79 welfare-check 120
long program -50 utilities 49
look animal 51 civil -63
looked inquiry 54 suspicious-person 79
lookin inquiry -50 program 57 suspicious-person 60
looking animal 64 inquiry 60 suspicious-person 57
looks animal 45 utilities 53
loop utilities 51 welfare-check 76
loose animal 65 utilities 74
lord crash-private 65
lose lost-property 64
losing inquiry 68 noise 109
loss inquiry -90 program 59
lost civil -45 found-property -51 lost-property 258 noise -46
lot crash -47 crash-private 81 supplement -51
lottery fraud 75
loud animal -44 civil -49 inquiry 47 noise 233
loudly inquiry 55
louisville inquiry 135 supplement 90 theft -41
love inquiry -62
lovely inquiry 45 noise 115
loves animal 88
low utilities 53
lower inquiry -49
lowes crash-private 71 hit-and-run 45
lp shoplifting 103 supplement -42
lsot inquiry -77 lost-property 210
luck harassment 102
luego civil -51 inquiry 52
lugar inquiry 41 parking 248 utilities -54
lump animal -55
lunch inquiry -57 parking 59 theft 48 utilities -45
lunchbox harassment 44
lunes suspicious-vehicle 47 theft 138
lungs noise 56 program 67
luz utilities 128
lying inquiry -63
lyle inquiry 56 welfare-check 65
lyrics harassment 59
m inquiry -50 suspicious-person 59 utilities -52
macetas animal -48 theft 61
machete civil -54
machetes found-property 71
machine fraud -46 noise 103
macy shoplifting 98 trespass 61
mad harassment 40 supplement -55 theft 43
made fraud 43 harassment 61 noise -49 supplement -44
madrugada civil -42 noise 42 suspicious-person 52
maestra inquiry -40 program 71
magazines civil -82 fraud 193 harassment 98 theft 67
magician civil 88 inquiry -55
maid civil -45 inquiry 133 noise 46 parking 46 utilities -61
mail inquiry 47 supplement -45
mailbox crash 74 suspicious-person 51 vandalism 91
mailboxes suspicious-person 80 vandalism 92
mailed fraud 64 supplement 63 theft -43
mailing harassment 57 inquiry 61
mailman animal 47 inquiry -48 theft 55
main inquiry 51 utilities 66
mainly reckless-driving 45 utilities 55
maintenance inquiry -41
make civil 142 supplement -64
maker civil 42
makes civil 42 harassment 50
making fraud -42 inquiry -48
mal harassment 50 inquiry -86
male inquiry -95
malibu disabled-vehicle 52
mall crash-private 41 lost-property 53 reckless-driving 59 theft -47
malo inquiry 42
man inquiry -89 suspicious-person 75
manager civil 99
manages noise 72
manana civil -56 noise 63
manda harassment 117
mandaba supplement 67
mandan civil -44 harassment 56 supplement 44
mandando inquiry -57
mandar animal 75 barking 64
mandara fraud 150 inquiry -62
mandated supplement 50
mande fraud 86
manden inquiry -50 vandalism 51
mando civil -42 fraud 44 supplement -57
maneja inquiry 44 parking 43 reckless-driving 53
manejando inquiry -54
manejar lost-property 42 theft 53
manejo inquiry 94
manhole noise -51 utilities 104
mannequin found-property 49
mansito animal 78
manure inquiry -45 utilities 111
many civil -46 program -49 supplement -42
map inquiry 64 theft 135 vandalism 63
mapache animal 233 inquiry -42
maple inquiry -47 vandalism 69
maquina noise 53
marathon inquiry 126
marble trespass 78 vandalism 83
marbles inquiry 56
march inquiry 73 supplement 95
marching inquiry 52 noise 109
marco noise 40
mare civil 56 reckless-driving 65
mariachi noise 93
marina civil 73 inquiry 55
mark crash-private 42 inquiry 46 vandalism -40
marked found-property 73 inquiry 88
marker utilities 57 vandalism 168
market civil 71 fraud 81 program 74
marketplace inquiry 43 supplement 152 vehicle-theft 74
marks vandalism 45
marque harassment 58 program 43
marriage inquiry 80
married inquiry 90
marshal civil 63 found-property 47 inquiry 86 supplement 107
mart supplement -60
martes hit-and-run 46 inquiry 69 supplement 70
marzo fraud 41 inquiry 53 supplement 54 threats 49
mas noise 58
mascot lost-property 118 theft 101
mask theft 58
masked animal 61
mason fraud 60 inquiry 61 supplement 45
mass inquiry 64
massage inquiry -42
master lost-property 48
masterson inquiry -72 theft 54
mastiffs animal -59
mat animal 43
mata lost-property 49 utilities 77
matan animal 59 fraud 95 inquiry -75 noise 72 utilities 47
matando utilities 95
matches inquiry -54
mato animal 56 inquiry 46
matricula lost-property 93
matter civil 104 inquiry -121
mattress utilities 60
mattresses inquiry -68 suspicious-person 53 utilities 129
maxwell abandoned-vehicle 46 hit-and-run 54
may inquiry 68 supplement 64
maybe inquiry -72 noise 41 vandalism 95
mayo civil 42 fraud 47 supplement -49
mayor inquiry 121
mayores inquiry 119 program 156
maze utilities 56
mcdonald custody 105
me harassment 56
meadowthorpe animal 122
meals inquiry 75 supplement -42 welfare-check 48
mean harassment 46 inquiry 46 noise 41
means civil -61 disabled-vehicle 44 program 42 suspicious-person 58
meant abandoned-vehicle 55 inquiry -44
measured harassment 68 inquiry -42
measuring inquiry 98 suspicious-person 177 trespass 61
meat animal 52 suspicious-person 45
mecanico civil 188 inquiry 59
mechanic civil 176 supplement -42 theft 41
med inquiry 57 utilities 68 welfare-check 73
media inquiry -73
median inquiry -47 theft 58 utilities 72 vandalism 43
mediation civil 102 noise 47
medic lost-property 55 supplement 89 utilities 50
medical inquiry 87 utilities 54
medicare inquiry 80
medicinas inquiry 51
medicine inquiry -46
medics inquiry 90 supplement 61
medidor theft 59 utilities 188
medio inquiry -53
meds civil -41 inquiry 45
meet program 50
meeting inquiry 97 program 66
meets inquiry -92 program 44
megaphone noise 258
meijer crash -56 crash-private 90
melted civil 57 fireworks 56 vandalism 42
member trespass 62
memes harassment 98
memorial abandoned-vehicle 45 parking 88 vandalism 82
memory program 47
memphis supplement 67
men civil -42 inquiry -61 parking -53 utilities -41
mensaje fraud 70
mensajes harassment 180
mental inquiry -75
mention civil -40 inquiry -54 suspicious-person 122 vandalism 68
mentioned harassment 90
mentions civil 112 noise 49
mentira harassment 78
meowing animal 199 inquiry -55
merely civil -51 noise 94
mes abandoned-vehicle 126 supplement 66
mesa inquiry -80
meses utilities 66
mess civil 69
message inquiry 57 supplement 153 utilities -47
messages harassment 86 inquiry 69
met harassment 53
metal found-property 45 fraud 53 inquiry -48 suspicious-person 49
mete inquiry 81
meten utilities 116
meter inquiry 63 parking 45 suspicious-person 42 utilities 73
metered inquiry 136 parking 78
meters inquiry 60 parking 115
meth inquiry 48
metieron burglary-discovered 73 inquiry -82 supplement 83
metio civil 61 inquiry -76
mexicano inquiry -79 lost-property 53
mexico civil 43 inquiry 65
mgmt civil 112 noise 101 utilities 66
mgr noise 47 supplement 65
mia civil 72 fraud 58
mice animal 41 civil 43 inquiry 101
middle inquiry -75
midland utilities 45
midnight noise 128 suspicious-person 46
midway vandalism 84
miedo theft 46 utilities 66
mientras burglary-discovered 54 inquiry 41 parking 60 program 87 supplement -47
might program 80 supplement -46 utilities 43
migra suspicious-vehicle 63
migracion inquiry 67
mil fraud 97 inquiry 50
miles crash-private 50 inquiry 62
military inquiry -45
milk lockout 54
mill utilities 71
miller suspicious-vehicle 74
min inquiry -104 supplement -52 suspicious-vehicle 41 theft -68
mind civil -51 inquiry -47
minds noise 68
mine animal 53 found-property 60 theft 46
minecraft harassment 72
mini reckless-driving 86
minivan inquiry -55 utilities -44
minor crash 51 crash-private 79 supplement -47
mins inquiry -46
minute civil 54 inquiry 53
minutes inquiry -61 theft -46
mio animal-bite 71 supplement 79
mirror crash 135 hit-and-run 114 inquiry -61 vandalism 65
mirrors abandoned-vehicle 43 crash 169 hit-and-run 41 inquiry -58
mis inquiry -56 lost-property 43
misma inquiry -71 supplement 57
misplaced lost-property 132 theft 66
miss theft 58
missed supplement 90 theft -54 utilities 61
misses utilities -102
missin animal 63 theft 70
missing inquiry -44 lost-property 84 noise -47 supplement 61 theft 152
mistake found-property 50 inquiry 60 theft 43
mitad civil 89 inquiry -59
mix animal 83 inquiry 127
moan supplement 57
moaning inquiry -77 noise -42
mobile lost-property 42 parking 60
mobility inquiry -41
mochila inquiry -49
mofle noise 139
moja civil 49 utilities 56
mojada civil 101
molesta harassment 57 reckless-driving 56
molino inquiry -42 noise 75
moment disabled-vehicle 60 inquiry 79 reckless-driving 49 suspicious-person 74
mommy civil -49
moms welfare-check 69
mon burglary-discovered 59 inquiry 90 supplement -45 theft 64
monday supplement 52 theft 45
mondays parking -47 utilities 53
money fraud 182 theft 64
monitor inquiry 44
monkey lost-property 58
monoxido inquiry 65
monte abandoned-vehicle 59 inquiry -54 noise 40 program 42
month harassment 40 inquiry 40 noise -54 theft 47 utilities 67
monthly inquiry 43
months civil 125 harassment -50 inquiry 61 vandalism 51
moon noise 70
mop theft 42
moped abandoned-vehicle 101 vehicle-theft 58
moradito inquiry -50
mordio animal -61 animal-bite 115
more parking 48 supplement 51
morir civil 49 inquiry 58
morn suspicious-person 70 trespass 77
mornin found-property 58 vandalism 84
morning inquiry -48 noise 85 reckless-driving 62
mornings animal 57 inquiry -54 noise 50 utilities 78 vandalism 49
morphine inquiry 55
morros vandalism 65
morrow animal 61 supplement 42 utilities -46
mortar found-property -61
mortified inquiry -50
mos animal-bite 45
moscas animal 50
mosque theft 57
moss utilities 43
most reckless-driving 85
mostly inquiry -81 noise 66
mostrador crash-private 44
mother inquiry 47 welfare-check 43
mothers civil 67 inquiry -49 supplement -66 vandalism 61
motion inquiry -51
motor inquiry 57
motorcycle utilities -41
motorhome abandoned-vehicle 47 parking 75
motorist crash 54 utilities 52
mountain inquiry 67
mouse animal 61 fraud 71
move civil 83
moved civil 72 fraud -42 utilities 48 welfare-check 45
mover inquiry -49
movers civil 44 lost-property 109 parking 55 theft 95
moves civil -41
moviendo inquiry 45
movies vandalism 42
moving parking 41 utilities -51
mow inquiry -63 threats 61 utilities 71
mowed theft 62
mowing noise 85
mows civil 108 utilities 59
mph hit-and-run 44 reckless-driving 60
mr inquiry -61 welfare-check 74
mrs utilities -41
msg supplement 78
mt hit-and-run 83
mtg civil -60 inquiry 91 program 91
much inquiry 43 parking 43 utilities -44
muchacha inquiry -74
muchachos inquiry -53 noise 43
muchas inquiry 93
mucho inquiry -63 noise 58 reckless-driving 60
mud animal 44 crash 85 disabled-vehicle 91 inquiry -76 reckless-driving 42
mudanza civil 166 parking 98
muddy animal 46 inquiry -73 theft 98
muebles civil 63 inquiry 45 noise 41
muero crash 88 inquiry -92 lost-property 54 supplement 50
muerta found-property -43 inquiry 59 noise 122
muerto animal 144 inquiry -45
muertos animal 109
muestra inquiry 108 supplement 96
mueva parking 75
mueven noise 76
muffins inquiry -55
muffled inquiry -43
mug inquiry 54
mugged inquiry 51
mujeres inquiry 42
mulch inquiry -58 suspicious-person 57
multa animal 67 civil -77 inquiry 190 parking 63 supplement 45
mumbles inquiry -51
mumbling inquiry -41
mums theft 94 vandalism 85
mural inquiry 44 parking 84 utilities -57
murder civil -44 inquiry 53 lost-property 40 noise 85 parking 44 utilities 41
murdered animal 55 noise 72 vandalism 95
murdering inquiry -135 noise 198
murio disabled-vehicle 40
muro civil 87
murphy animal 53
museum found-property -41 inquiry 169 program -56
music noise 92
musica noise 207
must inquiry 190
mustang noise 127
muy animal 51 inquiry -122 reckless-driving 44
myself supplement 62 theft 100
mystery inquiry 95 program -45
n inquiry -43
nabor civil 162 harassment 100 noise 43 parking 63
nacido found-property -46
nacimiento found-property 67 theft 44
nacio inquiry -47
nada harassment 47
nadie burglary-discovered 43 crash 68 inquiry -48 theft 53 vandalism 52
nail fraud 44 inquiry -60
nailed inquiry -78
nails civil 67 inquiry -41 utilities 82
naked civil -42
name found-property 64 fraud 83 harassment 44 supplement 51
named animal 75 harassment 48
names civil -43
nami program 81
nana civil 44
nanny inquiry -72
nap inquiry -50 noise 94
napkin inquiry -63
napping inquiry -59
naranja abandoned-vehicle 46 inquiry 132
narcan found-property -55 inquiry 73 program 50 theft -51 utilities -42
narcanned inquiry 59
nashville inquiry 45
nasty fraud -48 harassment 277 inquiry -112
national inquiry -70 program 264 utilities -51
nativity animal 86 theft 48 vandalism 94
nature animal 96 inquiry 66
navidad abandoned-vehicle 65 noise 90 theft 41
navy civil 42
naybor civil 110
nb inquiry -47
nbr supplement 74 suspicious-vehicle 51 theft 42
nearly reckless-driving 41 utilities 81
neat trespass 87
necesita inquiry 48 program -42 theft 42
necesitan civil 81 inquiry 62
necesito inquiry 75 supplement 65
neck inquiry -53
need inquiry 94 program -83 supplement 54
needed disabled-vehicle 49 program 57
needing civil -55
needle inquiry -47
needles found-property 57 utilities 128
needs inquiry 156 supplement 93
neg animal 41 crash 45 crash-private -50 trespass 49 utilities 99
negocio burglary-discovered 54 program 51 vandalism 64
negra inquiry -44
negro inquiry -67
neighbor civil 83 noise 43
neighborhood inquiry -143 program 186
neighbors civil 50 inquiry -53 noise 71
neighbour found-property 87
neither inquiry -51
nena lost-property -74
nephew supplement -43 welfare-check 50
nerf civil -51
nerves inquiry 123 supplement 45 utilities 66
nervous inquiry 79 suspicious-person 98
nest animal 99 utilities 42
nesting animal 127 utilities -44
netflix inquiry 73
nevada found-property 41 fraud 101
never civil 55 fraud 83
nevr fraud 75 harassment 72
new inquiry 87
newborn civil -46 found-property -49
news inquiry 80 noise 59 program -47 supplement 46
newspaper civil 89 suspicious-person 42
newspapers inquiry 68 program 41
next noise 74
nextdoor suspicious-person 77
nice civil -44 harassment 45 noise 79 parking 73 theft 68
nicely harassment 62
niece inquiry -57
nieghbor civil 56 parking 42 utilities -57
nieghbors animal 51 civil 63 inquiry -56 noise 89
nieta inquiry 47
nieto fraud 70 utilities -42
nietos inquiry 80
nieve vandalism 56
night inquiry -50 noise 70 vandalism 45
nightgown inquiry -54
nightly fraud 63 noise 124 utilities 58
nights noise 73 reckless-driving 42 supplement 100 utilities -47
nightstand lost-property 86 theft 54
nina inquiry -86
nine abandoned-vehicle 61 civil 61
ninera civil 43
nineteen fraud 73 inquiry -45
ninety found-property 46 theft 55 welfare-check 41
ninguna utilities 58
nino animal -40 custody 44
ninos inquiry -51
nipped animal -68 animal-bite 229 found-property 47 inquiry -59 supplement -40
nissan parking 66
nite fireworks 61 noise 106 supplement -49 suspicious-person 43
nob supplement 67 suspicious-person 86
nobdy animal 78 inquiry -58 parking 87
nobody utilities 51
noc parking 64 reckless-driving 49 utilities 63
noche barking 91 theft 77 vandalism 48
noches inquiry -46 noise 43 parking 57
nodded inquiry 68 suspicious-person 56
noe inquiry -44
noise noise 55 supplement -43
noises abandoned-vehicle 63 supplement 47 suspicious-vehicle 54
noisy animal 97 barking 71
nomas civil -50 noise 45 supplement -42
nombre fraud 56 supplement 70
non inquiry 76 supplement -45
nonsense harassment 59
nonstop noise 43 utilities -53
noon parking 49
noose inquiry 93
northbound inquiry -49
nos utilities -43
nosotros crash-private 64 hit-and-run 72
nota crash-private 90 inquiry 83
notario fraud 123
note crash 52 crash-private 118 fraud -53 harassment 67 hit-and-run 53 utilities -49
notebook inquiry 43 reckless-driving 118
noted custody 88 inquiry -124 program 41 vandalism 78
notes civil 75 harassment 171 inquiry -67
nothin civil 70 suspicious-person 79 trespass 75
nothing burglary-discovered -46 civil -50 suspicious-person 48 theft -60 vandalism 56
notice civil 43 inquiry 106 supplement -41 utilities 89
noticed theft 81 vandalism 41
noticias inquiry 97 program 50
notified inquiry -74 welfare-check 69
notify inquiry 41 supplement 42
nov inquiry -112 supplement 92
novel inquiry 73
novela inquiry 40 noise 60
november inquiry 49
novia inquiry 74 welfare-check 54
nr utilities 81
nubmer crash 52 inquiry 151 supplement 52
nuclear inquiry 43 program 65
nude inquiry -40
nueva inquiry 61 supplement 67 utilities 53
nueve inquiry -54 noise 47 utilities 43
nuevo found-property 50 inquiry 99
nuisance inquiry 44
numb inquiry -63
number civil -53 crash 41 fraud 51 inquiry 44 supplement 47
numbers abandoned-vehicle 44 found-property 74
numbr crash 53 fraud 44 program -42
numero civil -46 fraud 57 program -49 supplement 83 utilities 52
nunca fraud 93 harassment 46 inquiry -44
nurse inquiry 43
nursery animal 60
nuts noise 57
nxt civil 42 inquiry -60 noise 110
o inquiry 58 utilities -41
oak utilities 67 vandalism 57
obra theft 69
obscene fraud -46 harassment 135 vandalism 80
occ fraud 58 shoplifting 44
occupied civil -41
ocho abandoned-vehicle 71 utilities 62
oclock inquiry -72 noise 59
oct program 48 supplement 80 utilities 42
october inquiry 136 noise 81 reckless-driving 54
ocupa civil -50 inquiry 97 reckless-driving 41
ocupo crash-private 69 hit-and-run 44 inquiry 87
od supplement 55
odd civil -58 harassment 54 inquiry 87 noise -43 suspicious-person 84
odor supplement 97
ofc civil 46 inquiry -86 lost-property 43 supplement 85
ofcr burglary-discovered 73 crash-private 40 inquiry -53 supplement 103
off theft 52
offc civil 82 supplement 79
offce animal 96 civil 66 fraud 63
offender inquiry 108 program -57 supplement -45
offenders inquiry 84 program -47
offered theft 53
offers inquiry -96 vehicle-theft 61
office supplement -63
officer fraud -52 inquiry -70 noise -46 program 102 supplement 107 utilities -50
officers inquiry 111 program 108 supplement 86 theft -52
official harassment 47 inquiry 78
ofice inquiry 79
oficial civil 48 fraud -43 inquiry -63 program 76 supplement 148
oficina inquiry 41 lost-property 49
often program 56 suspicious-person 63
oh inquiry -41 utilities 54
ohio fraud 52
oi animal 60
oiga inquiry 73
oil fraud 50 utilities -70
oir noise -50
ojo inquiry -46
ojos inquiry -78
ok crash 46 inquiry 62 welfare-check 42
okay crash 42
old civil -42
older theft 46
olds inquiry 106
olia reckless-driving 74
olmo abandoned-vehicle 44
olvido inquiry -56 lost-property 248
ones inquiry -83
only civil -50
onto civil 51 inquiry -68 utilities -46
op civil 92
opal inquiry -45 theft 47 utilities 99
opend fraud 144
opened fraud 95 inquiry -76 suspicious-person 72 utilities -63
opening vandalism 70
opens parking 52 utilities -47
opera noise 91
operar civil 72 fraud 99 inquiry 56 supplement -42
operator inquiry -51
options civil -51 harassment 125 inquiry 110 noise 57
or inquiry 87 program -42
orange found-property 63 suspicious-person 49
orchard vandalism 65
orden inquiry 117
order custody 44 inquiry 125
ordered inquiry -43
orders utilities 69
ordinance inquiry 168 noise 111
ordr harassment 88
oregon civil -49
organ inquiry -47 utilities 59
organizer inquiry -46
orilla animal 90
oscuro utilities 51
osha inquiry 137 supplement -42
other crash-private 46 inquiry -50 noise -49
others fraud 58
otra fraud 40
otro crash-private 70 hit-and-run 43
ought civil 78 inquiry 82 vandalism 49
our civil 50 program 43
ours burglary-discovered 56 crash-private 50 inquiry -81 supplement 43
outage inquiry 55 utilities 68
outlet civil 42 theft 62
outside civil -53 inquiry -70 noise -42
outta theft 136
oven barking -42
over civil 45 vandalism 50
overcharged civil 160 fraud 127 theft -64
overdose found-property 46 inquiry 81 program 56
overdosed lost-property 65 program -73
overflowing utilities 62
overlook inquiry -49 lost-property 42 vandalism 67
overnight hit-and-run 52 inquiry 62 supplement -43 theft 80 vandalism 105
overpass inquiry -47
overtime civil 57 inquiry 81 lost-property 61
ovr disabled-vehicle 55 parking 49 theft 98
owe civil 110 harassment 63 inquiry -143
owes civil 75 inquiry 62
own crash-private 62 inquiry 62
owned crash-private 67 hit-and-run 64
owner animal 113 animal-bite 55 crash-private 44 found-property 50 harassment -40 program 44
owners animal-bite 41 barking 58 inquiry 56 noise 54
owns civil 50 found-property 42 inquiry 133
oxford inquiry -40 utilities 98
oxy inquiry -70 theft 72
oye inquiry -56 noise 49
oyo inquiry -48
p supplement 53 suspicious-person 68 trespass 65 utilities 66
pa inquiry 127
pacemaker inquiry 69
pacing noise 63
pack animal -43
package civil 47 theft 136
packages inquiry -58 theft 111
packed custody 75 theft 67
paddle found-property 48
padrastro inquiry -43
padre burglary-discovered 58 crash-private 42 program -44 supplement 48
paga civil 225 inquiry 96 vandalism 50
pagan civil 113 inquiry 117 vandalism 47
pagar civil 112 inquiry 100 utilities -60
page harassment 76 inquiry 102 supplement 56 suspicious-person 41
pages supplement 98
pago animal 56 fraud 83 inquiry 110
pague fraud 86 inquiry 56
paid civil 95 fraud 165 parking 41 theft -41
paint found-property -49 harassment -42 hit-and-run 59 utilities 95 vandalism 102
paintball vandalism 102
painted found-property 41 inquiry 45 program 89 theft -43 vandalism 145
painters inquiry -40 program 55
painting utilities 69
pair animal 65
pal hit-and-run 46 inquiry -55 vandalism 50
palabras civil 55 reckless-driving 79
palisades lost-property -69
pallets theft 43
palumbo inquiry -49 theft 72
pamphlet civil -55 inquiry 144 program 145
pamphlets inquiry 62 suspicious-person 101 trespass 66
panaderia burglary-discovered 52
panal animal 47 inquiry 44
pancakes inquiry 102
pandilla inquiry -66 utilities 56 vandalism 76
pane vandalism 151
panel civil -50 inquiry -77
panera parking 80
panicked inquiry 73
pantry animal 48 inquiry -64
panza inquiry -70
papa custody 49
papas civil 64 parking 48 program 61
papel civil -41 crash-private 97
papeles inquiry 103 supplement 70
papelito crash-private 132 harassment 63 inquiry -50
paper custody 45 program -45
papered vandalism 160
papers civil 48 custody 93 inquiry 95
paperweight inquiry 79
paperwork civil 43 custody 47 inquiry 106 supplement 51 trespass 83
paquete inquiry 45 theft 47
para civil -54 inquiry 59 program 62
parada found-property 59
parade civil -44 inquiry 95 supplement -44
parado disabled-vehicle 41 inquiry -51
parakeet animal 189
paramedics inquiry 95 program 66
paran inquiry 41 parking 49 supplement 75
parcel inquiry -41 theft 42
pardon inquiry 53
parece animal 83 utilities 54
pared inquiry -46 vandalism 44
parent inquiry 50
parents reckless-driving 53 theft 57
paris crash 69 utilities -53
park inquiry 55 parking 58 program -43
parkd parking 129
parked civil -57 crash 42 crash-private 90 inquiry -65 parking 158 suspicious-vehicle 46 utilities -63
parkin parking 127
parking civil -51 parking 70 supplement -40
parks parking 254 utilities -89
parkway inquiry 45
paro hit-and-run 47 noise 43
parole inquiry 161
parpadea utilities 150
parque found-property 54 utilities 56
parroquia inquiry -57
parrot animal 221 noise 99
parte hit-and-run 47
partera inquiry 60
partial reckless-driving 83 theft 55 trespass 55 vandalism 61
partido civil -57 noise 90 parking 44
parties crash-private 93 inquiry -44
partner civil 41 inquiry -72
parts harassment 170
party noise 74
pasa noise 62
pasada inquiry 56
pasado inquiry 50 supplement 86
pasan reckless-driving 128 utilities 89
pasaporte found-property 50 lost-property 123
pasar barking 47
pase inquiry 40 noise 50 program 48
paso reckless-driving 56 supplement 42
pass inquiry -47 lost-property 79
passcode inquiry -44
passed civil -44 program -49
passenger inquiry -45
passerby disabled-vehicle 59
passes inquiry -97
passport found-property 111 inquiry -40 lost-property 122
password civil -53 fraud 95
past noise 50
pastel animal 47 burglary-discovered 67
pastillas inquiry -42
pasto inquiry 95
pastor harassment 48 program 93
patch inquiry -41 utilities 60 vandalism 48
patched inquiry -50 utilities 218
patches inquiry -50
path animal 103 utilities 107
patient supplement 74
patients animal 42 inquiry 48 supplement 82
patio civil 93 theft 79
patrol inquiry -64 program 132 reckless-driving 43 supplement -41 suspicious-person 105 utilities -69
patron civil 60
patrona crash 88 crash-private 88
patrulla inquiry -44 program 91 reckless-driving 74
paul found-property 54
pavement disabled-vehicle 60
pavilion inquiry 74
paving noise 49
paw animal 129
pawn found-property 98
pawned inquiry 112 supplement -58 theft 98
pax harassment 69
pay civil 138 fraud 91 inquiry 43 shoplifting 48
paying lost-property 47
pays civil 180 fraud -47 inquiry 91 parking 47 utilities -75
pd abandoned-vehicle 49 inquiry -76 program 83
peace civil -48 inquiry 73 vandalism 61
peaceful inquiry 71 noise 51
peacock animal 262 inquiry -57
peacocks animal 176
peatonal utilities 94
pecho inquiry -43
pedal inquiry -85
pedir civil -47 harassment 46 inquiry 44 supplement -53
peds supplement 49
pee trespass 49
peed inquiry -60
peeling inquiry -44 utilities 69
peep inquiry -55 welfare-check 43
peeping animal 72 inquiry -51
peer inquiry 44 program 89
pega inquiry -55
pegaba inquiry 62
pegar crash 56 crash-private 73 hit-and-run 44 inquiry -63
pego crash 67
pegue crash 92 inquiry 41
pelea animal 60 inquiry -49
peleando animal 64 barking 59
pelearon civil 96 inquiry -40 welfare-check 107
peleo inquiry 86 supplement 69
pelicula inquiry -69 utilities 49
peligro inquiry 60 utilities 61
pellet found-property 70 vandalism 126
pelos inquiry 59
pelota civil 49
peluqueria animal 61 inquiry -54 vandalism 43
pelvis animal 74 crash 65
pena crash 44
pencil animal 73 inquiry 55
pendant inquiry -67
pennies inquiry -55
penny harassment 53
people inquiry -49 reckless-driving 41 vandalism -45
peor inquiry 49 reckless-driving 86
pepper inquiry 103 vandalism -56
pepperoni inquiry -91
perdi found-property -50 inquiry -91 lost-property 292 supplement -62
perdida lost-property 46 program 80
perdido animal 108 civil 45 inquiry -50 welfare-check 61
perdieron inquiry 143
perdio animal 110 inquiry -55 lost-property 97 supplement -42
perdone inquiry -80
perfectly welfare-check 76
perfume animal 52 inquiry -81 lost-property 53 shoplifting 53
perico animal 224 noise 74
period inquiry -55
permiso inquiry 226 program -63 trespass 47 utilities -41
permission animal 78 inquiry 85
permit inquiry 221
permite fireworks 43 noise 75
permitido civil -58 inquiry 180
permits inquiry 135 noise 78 utilities -51
permitted inquiry 197 noise 73
perra inquiry -62
perrita inquiry 60
perrito animal 71 fraud 51 inquiry -43
perro animal 102 barking 90 civil -42 inquiry 51 noise -51 utilities -51
perros animal 113 barking 126 noise -50
person animal 41 civil -41 inquiry -102
persona found-property -50 fraud 59
personas inquiry 72 theft 45
pest suspicious-person 136
pet animal 126 inquiry -59
petition barking -51 inquiry 184 noise -54 reckless-driving -46
pets animal 75 lockout 131
petting inquiry -44
petty civil 132 inquiry -71
pew theft 51
ph utilities 45
pharmacist fraud 49
pharmacy theft 54
phoenix found-property 57 trespass 68
phone inquiry -85
phoned supplement 46 welfare-check 51
phones harassment 93
photo harassment 57 inquiry -57 supplement 56 suspicious-person 41
photographed crash 43 suspicious-person 72
photographer civil 94 parking 54 theft -49
photographing fraud -41 inquiry -41 suspicious-person 151
photographs found-property 58 suspicious-person 43
photos civil -44 fraud 66 harassment 120 supplement 77 theft -54 utilities 60
physical civil 87
piano civil 94 inquiry -64
pic harassment 81 inquiry -79
picadome found-property 72 utilities -41
picaron vandalism 66
pick custody 46
picked civil 59 found-property 100 parking 55 suspicious-vehicle 46 theft 46 utilities 42
picker inquiry -48
picking inquiry -65 lost-property 47 parking 42
picks animal 95 civil -42 inquiry -55 theft 57 trespass 65
pickup parking 59
picnic vandalism 127
picric inquiry 45
pics civil -44 harassment 78 theft 40 vandalism 56
picture harassment 51 supplement 61
pictures fraud 62 harassment 96 noise 57 utilities 70 vandalism 80
pide crash 60 inquiry 113 program 53 supplement 54
piden civil 57 inquiry 47 utilities 42
pidieron fraud 51
pidio inquiry 51 welfare-check 41
pido inquiry 56 utilities 62
pie utilities 52
piece inquiry -53
pieces crash-private 47 hit-and-run 90
piensa civil 44 theft 65 utilities -47 vandalism 52
pierna inquiry -61
pies crash-private 57
pig harassment 48 lost-property 121 theft 81
pigeon animal 169
pigeons animal 94 welfare-check 44
pil theft 89
pila inquiry 69 program 79
pile inquiry 49 utilities 61
piled parking 76 utilities 111
piling civil 52
pill found-property 59 inquiry 86 program 62
pillar inquiry 48
pillow civil 57 inquiry -46
pillowcase animal 49
pills civil -51
pin found-property -69
pinata noise 59
pinch inquiry -75 utilities -42
pine civil 53 inquiry -58
pineapple found-property -57
ping theft 49 vehicle-theft 76
pinging supplement 101 theft 67
pink inquiry -81 vandalism 72
pinnacle fireworks 63
pinned animal -46 civil -45 inquiry -58
pintada animal 84 inquiry -64
pintaron inquiry -60 vandalism 212
pinto inquiry 57
pintura civil -48 hit-and-run 49 inquiry 52 vandalism 66
pio inquiry 88
pipe found-property -41
pipes noise 65
pirate animal -53 inquiry -114 theft 190
piso inquiry -52
pisto civil -42 theft -41
pistols program 45
pit inquiry 73
pita civil 49 noise 52
pitando parking 57
pitch vandalism 54
pitcher harassment 52 inquiry 82
pitching burglary-discovered 44
pits inquiry 63
pizza civil 41 inquiry -139
pk crash 47 inquiry -45 welfare-check 54
pkg found-property 74 theft 113
pkwy parking 54 suspicious-vehicle 55
placa found-property 56 hit-and-run 72 reckless-driving 48
placard inquiry 63 parking 103
placas abandoned-vehicle 54 found-property 49 reckless-driving 53 supplement -49 theft 109
place civil 44
plain theft 71
plan civil -47
planks theft 67
planned custody 45 suspicious-person 83 utilities 46
planning civil -46 inquiry 134 noise -47
plant program 60 supplement -47
plantas civil 122
planted animal 59
plants civil 65 inquiry 72 theft 104
plaque inquiry 76 theft 111 vandalism 86
plaster civil 55
plastico vandalism 69
plate abandoned-vehicle 45 civil -46 hit-and-run 56 inquiry -94 reckless-driving 114 theft 82 vandalism -41
plates abandoned-vehicle 82 inquiry -47 noise 60 parking 80 reckless-driving 56 suspicious-vehicle 57 theft 59 utilities 48
platica program 158
platicando crash 95 crash-private 63
platico theft 45
play abandoned-vehicle 40 fraud 49 noise 52 theft 49 utilities -58
played animal 52 noise 112
player inquiry -40
playground found-property 52 inquiry -65
playin harassment 50
playing noise 67
plays noise 98
plaza inquiry -42 trespass 87
pleasant abandoned-vehicle 71 parking 62 suspicious-person -47
please supplement 67 theft -50 welfare-check 43
pleito parking 77
plomero civil 69 inquiry -58
plot civil 46 theft 58
plow utilities 178
plowed hit-and-run 69 utilities 148
pls inquiry -60 utilities -41
plug fraud 76
plugged civil 75 theft 105 utilities 58
pluma utilities 50
plumber civil 121 fraud -48 inquiry 43 suspicious-vehicle 50
plus barking 70 noise 76 theft 42
pm inquiry -43 noise 154 reckless-driving 45 utilities -50
po inquiry 120
pocket found-property 49 lost-property 105
pocketknife civil 51 found-property 93 inquiry 132
pockets civil 76 inquiry 65
pod parking 47
podadora burglary-discovered 40 civil 51 theft 77
podcast inquiry 156 supplement -45
point reckless-driving 46 supplement 44
pointed civil 52
points civil 164 fraud 46 harassment 61 theft 49
poison inquiry 144
poisonous animal 135
poked inquiry -41
poker lost-property -57
poking animal 45 inquiry -56 suspicious-person 65
pole crash-private 96 inquiry -98 utilities 76
police civil 45 inquiry 89 program 62 supplement -44
policeman found-property 102 inquiry 64
policia inquiry 50 program 105
polise program 52
polish animal 90
polite civil 75 custody 49 inquiry -50 suspicious-person 101 trespass 58
politely civil 52 harassment 69 trespass 85
political theft 45 vandalism 94
polo reckless-driving 57
poncharon theft -49 vandalism 198
poncho suspicious-person 70 utilities 160
ponen parking 46 program -44
poner inquiry 120 program 44 theft 53
pongan inquiry -54 reckless-driving 225 utilities 72
ponytail inquiry -66
poodle animal 61
pool trespass 41 utilities 53
pooling utilities 88
poor noise 73
pop fireworks 43 fraud 73
popcorn inquiry -54 utilities -46
popped abandoned-vehicle 41 supplement 53
popping inquiry -66
pops fireworks 131 inquiry -80
popsicle inquiry -51
por fraud 45
porch inquiry -62 supplement -74 theft 92 utilities -47
porche animal 108 civil -48 inquiry -65 theft 90
porches suspicious-person 81
porta civil 58
portable animal 69
porton utilities 72 vandalism 69
posing animal 53 fraud 91 suspicious-person 76
poss reckless-driving 62 welfare-check 50
possible program 79
possum animal 273 utilities -70
post animal 62 found-property 41 theft 41 threats 52
postal harassment 55
poste crash-private 52 inquiry -57 utilities 108
posted harassment 77 theft -42 utilities -55 welfare-check 58
poster found-property 46 inquiry -83 threats 42 utilities 68
posters inquiry 45 vandalism 109
posting civil 47 welfare-check 53
posts civil 57 harassment 87 inquiry 54
pot utilities 86
pothole civil -51 utilities 367
pounding inquiry -81
poured civil 61
pouring inquiry -61
powder vandalism 54
power utilities 114
pozo animal -44 noise 76 utilities 57
ppl inquiry -65 utilities -41
practica noise 54
practice noise 66 program 61
practicing noise 230
prank harassment 147 inquiry -59 theft -41 vandalism 47
pratt suspicious-person 46 welfare-check 45
praying suspicious-person 71 utilities -42
preacher harassment 50 inquiry -56 noise 120 parking -50
preaching noise 113
precinct found-property 52 program 100 supplement 88
precio civil 60 fraud 41 utilities 51
pregunta inquiry 201
preguntan utilities 68
pregunto inquiry 54 lost-property 44
premio fraud 132 inquiry 72
prende inquiry 98 noise 56 program 55
prender inquiry -65 utilities 46
preschool program 42
prescription fraud 59 program 68 supplement -53
present civil 80 inquiry -123
president civil 98 harassment 49 inquiry -67 trespass 51
preso fraud 71
press civil 61
pressing inquiry 70 shoplifting 70 supplement 96
pressure program -56
presto inquiry 85 lost-property 66
pretend inquiry 100
pretending fraud 135 inquiry -69
pretty harassment 43 inquiry -57
prevencion inquiry -124 program 78 utilities 75
prevention inquiry -197 program 211 supplement -66
price civil 99 fraud 62 utilities 55
prices civil 112 inquiry 104
pride civil 51 crash-private 84 program 51
pried burglary-discovered 97 inquiry -60 theft 168 vandalism 62
prima inquiry -53
primaria inquiry 44 utilities 50
primero fraud 62 inquiry 57
primo civil 67 inquiry 68
primos civil 84
principal animal 41 found-property 57 inquiry -54 supplement -62 vandalism 72
principle fraud 71 theft 57
princpal found-property 90 harassment 74 inquiry -60 theft 66
print supplement 70 suspicious-person 84
printed inquiry -79 program 50 supplement 62
printer vandalism 76
prints supplement 48 suspicious-person 53 threats 68
prior custody 42 supplement 55
prisa inquiry -49
prison harassment 84 inquiry 158 supplement 96
prius crash 56 crash-private 46 hit-and-run 48
private crash-private 50 harassment 64 inquiry -58
prob inquiry -78
probably inquiry -89 suspicious-person 44 utilities 68
probate civil 121 inquiry -62
probation inquiry 53
process inquiry 63
procession inquiry 69 reckless-driving 91
produce animal 54
program inquiry 93 program 218 utilities -51
programa inquiry 73 program 301
progress inquiry -59
project inquiry 148 program 113
prom harassment 56 lost-property 66
promise civil 47 fraud 70 inquiry -55
promised civil 50 fraud 63
proof inquiry 129 supplement 159 suspicious-person 49
prop inquiry 77
propane civil -53 utilities -46
property civil 62 inquiry 98 lost-property 54 supplement 84
propia civil 50 inquiry 114
prosthetic found-property 243
proteccion inquiry 72 supplement -47
protection civil 62 inquiry 98 supplement 44
provided inquiry -45 program 115
pry civil -43 inquiry -50 lost-property 70 program 43 utilities 44
pt inquiry -58
pta civil -41 theft -43
pto fraud 90
ptsd fireworks 90 inquiry 50 program 69
public abandoned-vehicle 82 inquiry 74 utilities -57
pudding inquiry -70 welfare-check 45
puddle utilities 97
puebla program 61
puede inquiry 87
pueden inquiry 59 program 42 welfare-check 41
puedo inquiry 148 parking 46
puente animal -42
puentecito utilities 91
puerta inquiry -46 vandalism 46
puertas inquiry 43 suspicious-person 98
puesta program 94
puesto vandalism 80
puestos inquiry 57 suspicious-person 52
puffs civil 57
pull civil -44 suspicious-vehicle 41
pulled crash 80 inquiry -45 utilities -43
pulling inquiry -111
pulls supplement 71
pulse inquiry -115
pumpkin animal 41 lost-property 44 theft 65 vandalism 123
pumpkins vandalism 109
pumps civil 56
punch inquiry 82 utilities 54
punched supplement 65
pupils inquiry -54
puppies animal 52 fraud 67
puppy animal 123 civil -75 fraud 105 inquiry -62
puras vandalism 44
puro inquiry -52 noise 53
purple vandalism 53
purpose vandalism 47
purse inquiry -41 lost-property 95 stalking 45
push disabled-vehicle 59
pushed disabled-vehicle 52 supplement -47
pushing inquiry -40
pusieron abandoned-vehicle 51 inquiry 100 parking 72 utilities 57 vandalism 70
put utilities 59
puts civil 54 harassment 55 inquiry 92 utilities 76
putting civil 46 inquiry -41 program 65
python inquiry 53
q supplement 54
qe crash 88 crash-private 84 inquiry -41 noise 115
qpr inquiry -105 program 90
quarter crash-private 50 hit-and-run 44 vandalism 48
quarters civil 49 inquiry 117 theft 62
quebraron civil 48 vandalism 155
quebro crash -43 inquiry 51
quedar inquiry 73
quede animal-bite 44 inquiry 68 program 53
quedito hit-and-run 41 inquiry -40
quedo utilities -56
quejo civil 49 inquiry -52 reckless-driving 72
quemada trespass 70
quemando civil -54
quemar harassment 48
quemaron inquiry -42 vandalism 142
quemo inquiry 152 supplement 107
queria inquiry -77
question inquiry 135
questions inquiry 61 suspicious-person 67
quick inquiry -64
quien animal 102 civil 41 inquiry 116 program 42 utilities 68
quiere civil 58 inquiry 102 program 67
quieren civil 57 inquiry 78 program 79
quiero found-property 47 supplement 47
quiet noise 78 utilities -43
quieter civil 67 inquiry -59 noise 121
quietly inquiry -62
quilt civil 88 inquiry -63 theft 67
quilts civil 92 inquiry -82
quince parking 47
quincy abandoned-vehicle 45
quinto found-property 56
quisiera animal 48 inquiry 58 program 89 welfare-check 61
quiso supplement 83
quit civil 65
quita animal 45 civil -43
quitan inquiry -61
quitar supplement 73
quitaron theft 110
quite animal 66 civil -40 vandalism 41
quiten inquiry 66
r inquiry 50
ra inquiry 70 program 41
rabbit animal 41 inquiry -50 lost-property 48
rabia animal 45
rabies animal-bite 78 inquiry -97 supplement 73
raccoon animal 316 inquiry -70 utilities -56
raccoons animal 217 noise 59
race reckless-driving 47
racing inquiry -64 noise 41 reckless-driving 116
rack inquiry -82 supplement -53 theft 130
radar inquiry 70 reckless-driving 157 utilities 44
radiator disabled-vehicle 57
radio inquiry -64 noise 104
raft lost-property 42
rager inquiry -48 utilities -47
rail inquiry -65
railing utilities 46
railroad utilities 59
rails utilities -41
rain lockout 45 utilities 73
rained inquiry 65
raining animal -78 utilities 79
rains civil 48 inquiry -73
raised inquiry 67 utilities 82
raising civil 56 inquiry 46
rake animal -45 burglary-discovered 51 civil 73 inquiry -61 suspicious-person 55
rama utilities 52
ramas inquiry 114 utilities 55
ramirez supplement 109
ramp theft -42 utilities 69
rampa inquiry 47 parking 55
ramps inquiry 73
ramsey found-property 116 lost-property -46
ran crash 80 disabled-vehicle 42 reckless-driving 49
rancho harassment 51
rang suspicious-person 88
range inquiry 82 noise 125
ranger harassment 42 trespass 43
ransom civil 43 inquiry -60 parking 53 theft 58 utilities 57
rap fraud 41
rape supplement 69
raped inquiry 42
rapido reckless-driving 84
raro noise -48
rasguno animal 79 crash-private 80 hit-and-run 89
rasparon crash 141 crash-private 98 hit-and-run 82
raspon animal-bite 62 crash-private 100 hit-and-run 69 utilities 43
raspy inquiry -41
rat animal 137
ratas inquiry -49 utilities 109
rate inquiry -42
rates utilities 85
rather inquiry -68 noise 41
rato inquiry -65 utilities -40
rats inquiry -45 utilities 144
rattle noise 59
rattled crash-private 40 inquiry 60
rattles inquiry -52 noise 96 utilities 162
rattling noise 96 utilities -46
raven inquiry -65
ray utilities 55
raya civil 64 harassment 67 inquiry 47
rayaron vandalism 294
razors inquiry -48 shoplifting 60
rd crash-private -46
re supplement 130 theft -54 utilities 54
reach inquiry 48 program 56
reached inquiry -48
read inquiry 72 noise 50 supplement -45 utilities 68
reader civil 49 inquiry -42 suspicious-person 53 utilities -51
reading program 70 suspicious-person 60 suspicious-vehicle 60
ready inquiry -42 parking 41 supplement 77
real fraud 47
really inquiry -93 theft 50 utilities 60
realtor inquiry 63 program -53
rear crash 56 inquiry -54 vandalism 45
rearranged vandalism 218
reason theft -42 utilities 73
rec supplement -48
recado supplement 41
recall civil 50 crash-private 46 inquiry 53
receipt supplement 73 suspicious-person 46 theft 69
received fraud 78
receptionist trespass 41
recess animal 53 inquiry 82
recibio fraud 93
recibo civil 148 fraud 43 inquiry 76 theft 61 utilities 44
recien found-property -45 inquiry -63
recio reckless-driving 41 utilities 52
recital supplement -76
reclama animal 91 civil 88 supplement 69
reclamar civil 96 inquiry 136
recoge animal 73 supplement 77
recogen animal 61 found-property 96 utilities 64
recoger civil -46 inquiry 147 supplement 180
recognise suspicious-vehicle 76
record civil -56 crash-private 40 inquiry 72
recording utilities 75
records civil -44 inquiry 219 supplement 59
recovered fraud 49 inquiry 178 shoplifting 52 supplement 134 theft -70
recovery inquiry -57
recycle inquiry 46
recycling utilities 101
red inquiry -45 utilities 40
redding suspicious-person 81 utilities 95
reds utilities 53
reefer noise 191 parking 120
reenactors inquiry 78
ref civil 114 inquiry 50
referral program -45
refill civil 67 lost-property 72 theft 62
refrigerator utilities 79
refugio inquiry 95 supplement 56
refund civil 227 fraud 68 inquiry -133 supplement 53 theft -49
refunded civil 78 fraud 129 inquiry -65
refuses civil 154 inquiry -59
refusing crash-private 65 hit-and-run 70 inquiry 48
regalan inquiry 54 program 101
regalo civil 56
regando inquiry 54
register fraud 49
registered inquiry 106 parking 46 program -43 supplement 40 trespass 66
registrar inquiry 50 program 51
registration program 123 supplement -40
registro civil 84 inquiry -61 parking 62 utilities 43
registry inquiry 116 utilities -52
regresa inquiry 64 utilities 92
regreso custody 63 fraud 50 theft 50
regular inquiry 60 supplement 41 suspicious-person 42
regulates inquiry 204
rehab inquiry 47 theft -49 welfare-check 89
rehearsing inquiry -78 noise 63
reja abandoned-vehicle 70
relax inquiry 73
relay disabled-vehicle 75 inquiry 57 noise 79
release abandoned-vehicle 57 inquiry 112 supplement 68
released civil -45 inquiry -42 stalking 43 supplement 52
relieved abandoned-vehicle 45 supplement 66
reloading civil -59
reloj supplement 70
remarks harassment 203
remember harassment 62 parking 62
remembered inquiry -91 supplement 86
remolque abandoned-vehicle 67 parking 163
remote lost-property 69
removal animal 126 inquiry 61
remove animal 71 inquiry -56
removed supplement 66 utilities 67
renew supplement 58
renewal inquiry 124
renovar inquiry 68
rent civil 87 inquiry -78
renta civil 109 inquiry 91 parking 44
rental crash 75 crash-private 46 parking 48
rented disabled-vehicle 79 fraud 71
renter burglary-discovered 48 civil 103 theft 110
renters burglary-discovered 65 civil 77 supplement -43 vandalism 53
renting fraud 62 inquiry 51
repainted inquiry -57 utilities 145
repair civil 61 fraud 69 inquiry 99
replace crash 84 inquiry 82
replaced inquiry 72 supplement 80 utilities -47 vandalism 50
repo civil 133 supplement 62
report civil -40 fraud 53 program -68 supplement 125
reporta civil 57
reportar crash-private 53 fraud 48 reckless-driving 62
reportarlo inquiry 60
reporte civil -64 crash-private 54 supplement 197 theft 51
reported inquiry -53 supplement 168
reporter inquiry 103
reporting fraud 116 suspicious-person 60
reporto fireworks 57 inquiry 46 welfare-check 51
reports inquiry -51 vandalism 55
req program 65 supplement 47 trespass 72 utilities 44
request animal -58 inquiry 109 reckless-driving -45 supplement 44 theft -52 welfare-check 61
requesting inquiry 224 reckless-driving 60 supplement 110
requests inquiry 87 program 51 utilities 71
required crash-private 43 inquiry 83
requisitos inquiry 60 program -41
res inquiry -54 noise 45
rescue animal 68 lost-property 58
reservoir abandoned-vehicle 48 found-property 47 trespass 73
reset supplement 49
resets inquiry 73 utilities 45
residencia inquiry 143
resident inquiry -88 noise 54 supplement -43
residents burglary-discovered 47 parking 47 theft 41
resource program -49
respira inquiry -61
respirar inquiry -91
respond civil -49
rest civil -54
restaurant program 40 utilities 66
restaurante civil -60 theft 42 utilities 61
resting civil -63 trespass 61
restitution inquiry 160 vandalism 89
restraining civil -47 supplement -49
restriccion inquiry 47
restroom inquiry -133
resulto fraud 85 inquiry -42 suspicious-vehicle 63
ret civil 44 inquiry -84 supplement 83
retainer found-property 76 inquiry -51 lost-property 127
retaining inquiry 70
retention inquiry 83
retested inquiry 55 reckless-driving 60
retired inquiry 84 supplement -44 vandalism 49
retirement civil -45 inquiry 56
return civil 135 custody 80 found-property 54 fraud -75 inquiry 48
returned custody 47 supplement 79 theft -60
returning program -45 supplement 156 theft -107
returns civil 52 custody 59
reunion inquiry 76
revento inquiry -42 utilities 79
reversed fraud 109 inquiry -60 supplement -95
review civil 92 harassment 61 threats 64
reviewed supplement 104
reviews civil 141 fraud -62 harassment 103 inquiry 73
revisar inquiry 90 program 91
revise civil 52 fraud 41 program 59 utilities 67
reviso animal 50 burglary-discovered 101
revolver found-property 61
revving noise 150
reward lost-property 95 vehicle-theft 52
reynolds crash 40 utilities 124
rh harassment 99 inquiry -46
rials theft 82
rib inquiry 48
ribbon inquiry -46 program 72
richmond fraud 58 supplement -44 utilities -48
rid inquiry 142
ride program 96
riders found-property 54 theft 44 utilities 63
rides civil 52 inquiry 67 reckless-driving 57
ridge civil 63 utilities 72
ridgeview harassment -40 inquiry 43 utilities -45
riding suspicious-person 42 trespass 49
riega animal -43 utilities 70
riendose inquiry 69 noise 46 utilities 61
rifle animal -58 civil -53 found-property 69 fraud -49
rifles found-property 45 inquiry 83
rig disabled-vehicle 52 fraud 75 inquiry -52 parking 74
right animal -48
rights civil 137 custody 54 inquiry 191 noise 68
rim utilities 65
ring found-property 86 lost-property 102
ringer found-property 74
ringing found-property 59 harassment 53 inquiry 53
rings harassment 74 inquiry -86
rio inquiry -75
rip vandalism 52
ripped animal 53 vandalism 172
risa crash-private 48 inquiry 42 shoplifting 52 theft 49
rise civil 46
rising inquiry -64 utilities -67
rite inquiry -45 reckless-driving 41
rival civil 63 harassment 40 inquiry -74 utilities -46
rm inquiry -64
rn inquiry 61
road civil -51 parking -46 utilities 85
roads inquiry 135
roadway disabled-vehicle 52
roaring inquiry -62 utilities -61
roasting harassment 134 inquiry -80
robado fraud 94 supplement 66 vehicle-theft 112
robando civil 57
robar burglary-discovered 62 supplement 78
robaron civil -63 inquiry -77 theft 301 vandalism -40
robbed inquiry -62 supplement 49
robbery civil 61 fraud -49 inquiry 90 supplement 110
robe inquiry -61 welfare-check 60
robo civil 121 fraud -49
robot inquiry 80
rock vandalism 126
rocking suspicious-vehicle 54
rocks noise 41 utilities 55
roja supplement 44
rojo animal 103 inquiry -49
roll civil -52
rolled crash-private 84 noise -41 utilities -47
rolling inquiry -49
roman fireworks 143
romany found-property 50 suspicious-vehicle 53 utilities 41
rommate civil 128
rompieron inquiry -65 theft 111 vandalism 61
rompio civil 47 hit-and-run 46
roof animal 44 fraud 57 supplement -44
roofer fraud 88 inquiry -51
roofers inquiry -43 noise 130
roofing fraud 46 inquiry -93
room inquiry -60
roomie inquiry -50
roommate animal -46 civil 106 program -40 supplement -44
roommates noise 61
rooster animal 254 noise 138 utilities -42
roosters animal 118 noise 65
roots inquiry -48 utilities 109
ropa civil 118 inquiry 45 theft 41
rope civil -40 inquiry -58
roped civil 43 utilities 41
ropes civil 50
rose abandoned-vehicle 46
rosemont inquiry -52 reckless-driving 73 utilities 109
roses civil 108 inquiry -65 stalking 49 vandalism 107
roster animal 133 noise 109
rota inquiry -75
rotary inquiry 65 program 53
roto burglary-discovered 45 inquiry -65
rotten vandalism -67
rottweiler animal 109 civil -53 supplement 68
rough utilities 82
round inquiry -56
roundabout crash-private -46
rounds civil -43 inquiry -46
route utilities -48
routine inquiry -55 welfare-check 56
row inquiry -60 noise 66 utilities 67
rows trespass 46 vandalism 59
rps civil 45 harassment 54 inquiry -48 vandalism 45
rpt crash 41 crash-private 61 fraud 60 inquiry -118 lost-property 45 supplement 56
rt animal 45
rte disabled-vehicle 62
rubbed crash-private 91 inquiry -90
rude harassment 174 inquiry -71 parking 47
ruedas parking 80
ruido noise 86
ruined civil 90 inquiry 108
ruiz civil -52 supplement 63
rule inquiry 256 noise 95 suspicious-vehicle 42
rules animal 45 civil -48 inquiry 152 noise -62
rumbo inquiry -47
run civil -50 hit-and-run 55 supplement 96 theft -50
runaway inquiry -78 supplement 197
rung utilities 46
runing inquiry 65 noise 63
runnin utilities 90
running inquiry -50
runs noise 159
rupp found-property 80
rush inquiry -41
rust found-property 167
rusted found-property 209
rusty abandoned-vehicle 52 found-property 104 inquiry -56
ruta inquiry -71 lost-property 74 reckless-driving 64 utilities 67
ruts abandoned-vehicle 85 crash 68 parking 85 vandalism 69
rv parking 159 theft 50 utilities -72
s hit-and-run 45
sabado civil -41 inquiry 46 reckless-driving 50 theft 72
sabe supplement -49
sabemos inquiry -61 vandalism 105
saben inquiry 43 lockout 49 utilities 75
saber inquiry 173
sac reckless-driving 47 utilities 84
saca animal 87 inquiry 41 reckless-driving 58 utilities 47
sacan abandoned-vehicle 67
sacar civil 82 inquiry 59 parking 58
sacaron fraud 69 theft 134
saco inquiry 57 supplement 50
sad animal 60 harassment 47
saddle burglary-discovered 63 inquiry -52
saddles burglary-discovered 78 theft 108
safe disabled-vehicle 46 found-property 77 fraud 53 program -53 theft -49
safety program 125 supplement -43
sagging civil -45 inquiry -60 noise -45
said inquiry -41
sala inquiry -50
sale found-property 40 theft 44
salesman fraud 71 inquiry 140 program -42 suspicious-person 167
salga supplement 50
salgo program 83
sali civil 54
salida parking 41
salido program 73
saliendo inquiry -90
salio inquiry -53
salon civil 57 noise -48 utilities 72
salt inquiry -47 utilities 166
salud inquiry 51
san inquiry -43 program -42 utilities 78
sanctuary animal 50 inquiry -43
sand found-property 41 inquiry -93 utilities 50
sandals civil 100 inquiry 97
sandbags inquiry 127
sandwich animal 53
sano inquiry 174 supplement 62
santa civil 91 fraud 52 parking -42
sarten inquiry 42
sat civil 47 parking 41 program -53 theft 55
satisfied supplement 72
saturday civil 44 inquiry 60 program 55 reckless-driving 65 vandalism 71
saturdays inquiry 43 welfare-check 55
sauce parking 57
sauna inquiry -43
save harassment 62
saved civil 45 fraud 41 hit-and-run 45 program 69 shoplifting 47 threats 56
saver inquiry 54
saw reckless-driving 42 supplement 63 suspicious-person 44 welfare-check 42
sawing noise 55
sawmill civil -50 utilities 53
say inquiry -52 program -44
sayd harassment 59 threats 72
sayin fraud 74 suspicious-person 56
saying civil -77
scalded supplement 69
scale inquiry 40
scalp inquiry -42
scam civil -85 fraud 207 inquiry -70
scammer fraud 53 inquiry -53
scams civil -53 fraud 63 inquiry -143 program 182
scanner crash 49 supplement 62
scar animal-bite 79 inquiry 184
scare theft 45
scared animal 40 noise -43
scares inquiry 91 noise 46
scene inquiry 53
sched program 57
schedule inquiry 69
scheduled inquiry 46 noise 50 welfare-check 56
scheduling inquiry -53 program 45
schizophrenia inquiry 52 program -65 supplement -64
school civil -48
schools inquiry 121
scissors inquiry -47
scooter civil -42 crash 45 parking -40 theft 63 vehicle-theft 57
scooters civil 73 parking 52 trespass 41
scorch civil 117 fraud 69 inquiry 120 vandalism 65
scoreboard inquiry -40 vandalism 126
scout inquiry -54 program 94
scouts found-property -59 inquiry 44 program 161
scrap utilities 67
scrape crash 150 hit-and-run 67 noise 50
scraped crash 53 crash-private 173 inquiry 97
scratch crash 59 crash-private 125 inquiry -47 vandalism 62
scratched animal 47 animal-bite 81 crash 51 crash-private 66 inquiry -129 vandalism 133
scratching animal 61 crash 75
scream inquiry -59 theft 52
screaming civil -52 inquiry -56 noise 65 utilities -40
screams animal 128 inquiry -53 noise 100
screen found-property 64
screenshots civil -53 fraud 70 harassment 105 inquiry -94
screming noise 89
screwed inquiry 60
scuffed crash 56 crash-private 106 utilities 71
se noise -41
seal abandoned-vehicle 67 animal 136 civil 68 suspicious-vehicle 64
sealed inquiry 193
seas fraud 124
season animal -49 theft 54 trespass 60
seat program 129
seats fraud 70
sec inquiry -43
secretary custody 46
section inquiry -59 lost-property 58
secuestrado civil 83 fraud 82 inquiry 49
secundaria inquiry 50
security civil 66 program 55 supplement 54
sed program 55 threats 47
sedan abandoned-vehicle 42 utilities -45
see civil -48 inquiry -103 utilities -43
seeing inquiry -62
seek inquiry -55
seeking inquiry 98 supplement -54
seemed suspicious-person 82
seems civil -42 program 67 utilities 68
seen noise 50
sees inquiry -43 suspicious-person 43
seguia supplement 58 suspicious-vehicle 74
segundo supplement 42
seguridad inquiry -63 program 220
seguro crash 55 crash-private 47 inquiry 65 supplement 77
seguros crash 60
seis inquiry 58 supplement 41
seizure supplement -48
seizures inquiry -82
self crash 80
selfies harassment 48 inquiry 49 trespass 85
sell civil 61 inquiry 82
seller civil 51 fraud 207 inquiry -167
selling fraud 47 supplement 40 suspicious-person 102 theft 74
semaforo crash 47 inquiry -58 utilities 239
semana civil 56 utilities -41 vandalism 60
semanas civil 46 inquiry 49 program 66 supplement 51 theft -48 vandalism 45
semi utilities -70
semis inquiry 57 utilities 52
sence inquiry 44 utilities 74
send civil -47 supplement -81
sending harassment 146
sends harassment 71 stalking 42
senior civil 71 fraud -40 vandalism 52
seniors program 236
senor animal -44 inquiry -60 suspicious-person 46 utilities -62
senora harassment 46 inquiry -82
senoras inquiry -55 utilities 42
senores fireworks 45 inquiry -47
sent fraud 84 harassment 58 inquiry -52
sentado inquiry -47
sento suspicious-person 79
separated civil 56 inquiry -57
sept inquiry -90 program 56 supplement 62
september fireworks 86 program 55 supplement 63
ser custody 44 program -67 suspicious-vehicle 45
serial inquiry 45 supplement 68 theft 50
serie supplement 46 theft 85
serve civil 130 inquiry -41
served civil 79 inquiry 122 supplement 61
service inquiry 42
serving civil -62 inquiry 48
set found-property 110
sets burglary-discovered 48 parking 51
setting fireworks 96 inquiry 40
settle stalking 53 supplement 66 welfare-check 55
settled inquiry 98 supplement 88
seven barking 49 fraud -48 inquiry -42 noise 57
seventh inquiry -58 noise 45
seventies inquiry 167
seventy fraud 49 inquiry 86
sewage inquiry -54 utilities 164
sewer found-property 47 utilities 56
sex inquiry 82
sexta lost-property 45
sexton noise 62
sez found-property 59
sgt inquiry -60 supplement 189
shade animal 88 barking 54
shake civil 53 inquiry -56
shakes inquiry 57
shaky theft -44
shall fraud 118 noise 61
share civil 114 fraud 46
shared civil 209
shark inquiry -69 lost-property 118 theft 77
sharp noise 77 vandalism 75
sharps inquiry 75 program -56
shed burglary-discovered 73 civil 67
sheep animal 111 civil -41
sheet reckless-driving 48 supplement 100
shell crash 52 found-property 61
shells found-property 221 inquiry 126 supplement -42
shelter animal 53 inquiry 107 program 91
shelters inquiry 58
sheriff fraud 134
shes program 64 utilities -41
shift suspicious-vehicle 43
shifts supplement 90
shillito harassment 49 suspicious-vehicle 40 utilities 43
shin inquiry 69 supplement 50
shines civil 165 harassment 81 inquiry 57 noise -42
shingles inquiry 68
shining utilities 62
shins civil 58 inquiry 68
shiny utilities 63
shipping civil 42 inquiry 56
shocked inquiry 81 theft 63
shoe program 41
shoes inquiry -50
shook supplement 54
shoot fraud -42 program -42
shooter inquiry -110
shooting noise 42
shootings inquiry 118
shoots inquiry -108 noise 127
shop inquiry 73 vandalism 43
shoplifter inquiry -72 shoplifting 125 supplement -56 theft -46
shopper fraud 44
shopping crash-private 69 inquiry -58 suspicious-person 55 utilities 81
shore animal 75 inquiry 85
short fraud 50 inquiry 45 parking 47 theft 156
shortcut inquiry 116 parking -64 reckless-driving 53 utilities 121
shorted civil 156 theft 188
shot animal -41 inquiry 56 supplement 48 utilities -42
shotgun burglary-discovered 60 civil -40 found-property 85 inquiry 56 supplement -69
shotguns found-property 47 inquiry 96
shots animal -46 animal-bite 46
should inquiry 62 utilities 40
shoulder animal 69 disabled-vehicle 85 inquiry -79
shouldnt civil 49
shouldr abandoned-vehicle 57 animal 76 disabled-vehicle 70
shouted harassment 72
shouting noise 63 trespass 44
shovels inquiry -52
show inquiry 48
showed inquiry -66
shower inquiry -52
showing inquiry -57 supplement 48 utilities -42
shown inquiry 46 utilities -58
shows theft 52 trespass 40
shrieking animal 42 noise 116
shud found-property 50 inquiry -45
shut animal 47 inquiry 49
shutoff inquiry 62 utilities -44
si civil -44 inquiry 197
sick inquiry 118 supplement -45
sicne parking 71 theft 103 welfare-check 48
side utilities -48
sides civil 63 parking 73 vandalism 44
sideswiped hit-and-run 194
sidewalk civil -56 found-property 49 utilities 139
sidewalks inquiry 57 parking 45 utilities -49
siempre inquiry -71 welfare-check 59
siete harassment 60 inquiry -46
sight lost-property -52 reckless-driving 45
sign utilities 166 vandalism 56
signal inquiry -92 utilities 161
signed animal 56 civil 54 fraud 64 harassment 70 program -40 supplement -57
signs parking 90
sigue civil -40 inquiry -71
siguen inquiry -51 noise 88 utilities 40
siguio harassment 58 inquiry -52 stalking 61 suspicious-vehicle 67
silent supplement 53
sillita inquiry 137 program 96
sillon inquiry -53 vandalism 77
silly animal-bite 52 inquiry -61
silo inquiry -45
silver lost-property 79 supplement 80
silverado inquiry -41
simply utilities 41
simulacro inquiry 69
sin civil 49
since inquiry -59 utilities 41
singing noise 91
single crash 52 found-property 41 utilities -45
sings noise 71
sinkhole utilities 91 vandalism 49
sinking inquiry -45
sinse abandoned-vehicle 110 found-property 55 inquiry -54 suspicious-vehicle 109
siphoned inquiry -68 theft 228 vandalism -64
sir reckless-driving 47 welfare-check 52
siren inquiry 57
sirens inquiry 125
sirve disabled-vehicle 42 harassment 48 inquiry -90 utilities 52
sis threats 79
sister inquiry -50
sisters harassment 57
sit abandoned-vehicle 40 inquiry -47 reckless-driving 63
site theft 86
sits parking 70 suspicious-person 65 welfare-check 53
sittin found-property 48 utilities 82
sitting civil -47 inquiry -83
six inquiry -70 noise 77 utilities -51
sixth supplement 51 utilities 94
sixty inquiry -54 suspicious-vehicle 56
size animal 47 inquiry -47 utilities 50
skate inquiry -59 vandalism 41
skateboard lost-property 55 trespass 55 vandalism 74
skateboarders civil -46 inquiry -49 trespass 235 vandalism 43
skateboards trespass 75 vandalism 57
skaters trespass 49 vandalism 44
skeet inquiry 75
skeleton theft 47
ski abandoned-vehicle 42
skin animal-bite 67 civil -42 inquiry -62
skinned civil 92 fraud 69
skinny animal 122 inquiry -42 noise 61 trespass 46
skip inquiry 128
skipped civil 78 reckless-driving -41 utilities 66
skipping inquiry 94
skips civil 48
skull inquiry -64 noise 84
skunk animal 235 utilities -55
sky inquiry 87
slab inquiry 59 utilities 73
slammed noise 85
slamming inquiry 57
slander civil 126 harassment -56
slap inquiry 50
slashed theft -73 vandalism 227
sledding inquiry -59 lost-property 59
sledge civil -59
sleep animal 43 inquiry -71 noise 122 utilities 64
sleeping program 46 trespass 46 utilities 47
sleeps noise 70
sleepy animal -50 inquiry -62
sleeting inquiry -79
slept burglary-discovered 56 trespass 87
slicing inquiry 122 parking 66
slick inquiry -66 utilities 189
slid crash 53 inquiry -50 utilities -50
slide abandoned-vehicle 49 parking 57 vandalism 52
slides program 46
sliding inquiry -58
slight noise 102 utilities -42
slip civil 42 theft 41
slipped supplement 55
slipper inquiry 50
slippers inquiry -49
slot inquiry -86 vandalism 49
slots inquiry 58 suspicious-person 75
slow inquiry -72 reckless-driving 57 utilities 55
slowly animal 59 stalking 47 suspicious-vehicle 103
slug found-property 175 inquiry -47
slumped inquiry -73
slurring inquiry -94
slurs harassment 174
small animal 49 civil 56
smart inquiry -57 lost-property 92 theft 119
smashed inquiry -41 vandalism 178
smashing inquiry -50
smelled inquiry 65
smells inquiry -81 utilities 47
smels civil 108 inquiry 109
smiled suspicious-vehicle 61
smiley vandalism 179
smoek inquiry 65 program 88
smok civil -42 program 47
smoker inquiry 80
smokes civil 111 inquiry -43
smoking civil 45 utilities -81
snake animal 231
snakes utilities 116
snapchat civil 76
snapped inquiry -50
snatched theft 197
sneakers civil 87 harassment 47 utilities 54
snores parking 43
snow inquiry 80 parking -44 suspicious-person 44
snowbank crash 59 disabled-vehicle 85
so civil -48
soaked inquiry -53
soaking utilities 148
soap utilities 103
sobbing custody 48
sober civil 62 inquiry 67
sobre program 56 utilities -45
sobredosis inquiry -51 supplement 40
sobrina inquiry -104 supplement 50
sobrino supplement 41
soccer lost-property 49
social fraud 50 welfare-check 55
sock burglary-discovered 46 lost-property 40 trespass 100
sod civil 80 theft 58 utilities -54
soda supplement 68
sofa fraud 59 lockout 44
soft noise 73 parking -47
softball inquiry -82 program 78
soggy inquiry -42 utilities 87
sol utilities 58
sola found-property -42
solar suspicious-person 93 vandalism 54
sold civil 82 fraud 192 harassment -42 supplement 47
solicitor suspicious-person 208
solicitors fraud 90 suspicious-person 80 trespass 113
solid disabled-vehicle 56 found-property 65 inquiry -50 utilities 49
solito crash-private 90
solos program 90
sombdy program 71
sombody fraud 50 inquiry -75 noise 72 parking 45
sombra utilities 74
some vandalism 50
somebody inquiry -61 theft 72 vandalism 52
somebodys animal 75
someday inquiry 126 utilities 50
someone fraud 56 inquiry -92 theft 41 vandalism 52
someplace inquiry -46 lost-property 127
somerset harassment 64 threats 69 welfare-check 79
something civil -41
sometime burglary-discovered 66 inquiry -59 supplement -71 theft 73 vandalism 61
sometimes inquiry 98 program 81
somewhere lost-property 159
somone found-property 41 fraud 57 inquiry -80 noise -44 reckless-driving 54 theft 67
son inquiry 47
sonando found-property 74
sonata abandoned-vehicle 65
song inquiry -79 noise 113
sono inquiry -58
sons noise 44 theft 45
soon inquiry -59 reckless-driving 44
sooner civil -63 inquiry -46
soot inquiry 85
sordo program 59
sore welfare-check 57
sorry inquiry -73 supplement 42
sort inquiry -101
sorting found-property 78 inquiry 132 program 69 suspicious-person 86
sospecha burglary-discovered 65 vandalism 94
soul theft 43
sounded harassment 45
sounding inquiry -65 noise 48
sounds noise 98
soup supplement 66 utilities 41
south inquiry -45
southland disabled-vehicle 56 utilities 63
souvenir inquiry 48 lost-property 107
soy program 60 supplement 59
space abandoned-vehicle 51 civil -48 inquiry -71 parking 90 supplement 46
spaces inquiry -75 parking 232
spain harassment 83 inquiry 59 stalking 76
spam fraud 167 harassment 51
spanish program 71
spare lost-property 73 theft 75 utilities 74 welfare-check 40
sparking inquiry -45 utilities -98
sparks utilities 108
spat civil 88
speak civil 77 harassment 49 program 98 supplement -55
speaker inquiry -141 noise 90 program 84
speaking inquiry 49 theft 47
spectrum crash 56 suspicious-vehicle 47 utilities 121
speech found-property 43
speed inquiry 44 program -53 reckless-driving 189 utilities 116
speeders reckless-driving 103 utilities -58
speeding civil -45 reckless-driving 71
spelled supplement 187
spelling found-property 82 inquiry -90 supplement 71
spent found-property 113
spice lost-property 62
spider noise 82 vandalism 88
spiders inquiry -67
spill supplement 69 utilities 89
spilled utilities 101
spillway animal 87
spinning utilities -46
spit inquiry -54
spits inquiry 62
spitting animal 47 utilities -92
splash found-property 41
splashing civil -60
split civil 129 inquiry -71
splitting custody 78
spoke supplement 63 threats 44
spoken found-property 47 welfare-check 45
spool utilities 59
spoon civil -44 found-property 84
spoons inquiry -74
spot parking 231 utilities -78
spots parking 206
spray civil -52 theft -60 utilities -48 vandalism 149
sprayed civil 73 vandalism 153
spraying animal -48 inquiry -42
sprays animal -44 civil 64 inquiry 40
spread inquiry -49
spreading harassment 56 inquiry -53
spring inquiry 109
springs utilities 44
sprinkler civil 55 utilities 207
sprinklers utilities 84
spurr animal 79
spurting inquiry -72
squad inquiry 117 lost-property 51
square noise 60 utilities 57
squatters found-property 68
squeak crash-private 61
squeaky inquiry -44 noise 59
squealing inquiry 56 noise 62
squeeze parking 60
squires inquiry -48 utilities 104
squirrel animal 324 inquiry -155
squirrels animal 102
squirt found-property 40 inquiry -52
squirting inquiry -87
sro inquiry 81 supplement 64
ssn fraud 116
st noise 49
stabbing inquiry 71 supplement 47
stable inquiry 83 noise 70 supplement 57
stack trespass 73
stacked inquiry -41
staff civil -53 found-property 74 inquiry -59 program 63
staggering animal -69 inquiry -43
stair inquiry 73
stairs inquiry -92
stairwell animal 63
stake civil 55 threats 56
stakes theft 63 vandalism 162
stalker inquiry -76 stalking 59
stalking fraud -57 harassment 69 inquiry 78 stalking 44
stalks animal 46 harassment 59 inquiry 150 utilities -46 vandalism 100
stall inquiry -62
stalled disabled-vehicle 99
stand animal 47 civil 116
standby civil 170 inquiry -120
standing inquiry -49
stands inquiry -72 utilities -46
star civil 45 harassment 137 inquiry 53 threats 57
stares harassment 83 inquiry -68
start civil -46 noise 69
startd noise 41
started inquiry -83 utilities -40
starter inquiry 78
starting animal 49 inquiry -62 noise 52 program 50
starts noise 67 utilities -43
state inquiry 94
statement inquiry 56 supplement 109
states found-property 62 reckless-driving 40 utilities 45
station program 107
stats civil -43 inquiry 73
statue inquiry -77
status supplement 215
stay inquiry 66 program -45
stayed animal 50 crash-private 42 inquiry 119 suspicious-person 51 trespass 59 utilities 44
staying inquiry 64
stays inquiry -59 utilities 173
steal inquiry 86
stealing civil 60 inquiry -56 theft 192
steamed civil 52 fraud 72 suspicious-vehicle 67
steaming utilities -41
steeple parking 76
steering disabled-vehicle 44
step suspicious-person 43
stepped inquiry -59
steps inquiry -52
stick suspicious-person 48
sticker abandoned-vehicle 67 found-property 55 inquiry 116 lost-property 46 program 44 theft 65 utilities -45
stickers parking -43 program 61 vandalism 152
sticking inquiry -56
sticks found-property -50 inquiry -81 parking 107
stiff inquiry -62
still program 43
sting inquiry -63
stink supplement -42
stinks animal 45 inquiry -46 utilities 90
stitched animal 49 civil 113 inquiry -53
stitches animal-bite 44 inquiry 72
stock animal 47 civil -43 fraud 73 inquiry 76 vandalism 63
stole civil 61 theft 138 vandalism -40 vehicle-theft 59
stolen civil -56 inquiry -47 reckless-driving -41 supplement 85 theft 223 utilities -42 vandalism -55
stoll theft 212
stoln supplement 64 theft 116
stomach inquiry -53
stomps civil -47 noise 168
stone abandoned-vehicle 49 vandalism 60
stood suspicious-person 48 trespass 55
stool parking 44
stoop inquiry 40 lockout 46 theft 128
stop civil -44 harassment 41 reckless-driving 44
stopped inquiry -47
stopping utilities -42
stops inquiry 75 theft 49
storage burglary-discovered 128 inquiry -60 theft 56 vandalism -49
store civil 50 harassment 43 inquiry -68 supplement 56
storm civil -71 inquiry 45 lost-property 49 utilities 104
storms inquiry 98 program 62
story crash-private 43
stove civil -43
straight civil 48 noise 63
stranded civil 89 inquiry -51
strange inquiry -45 utilities 116
stranger fraud 51 inquiry -94
strangers harassment 61 inquiry -53 welfare-check 44
strangle civil -50 inquiry 52 threats 85
strangled supplement 58 utilities 74
strangling utilities 71
strap crash 51 inquiry -48
straw animal 68 barking 42
stray animal 234 inquiry -55
strays animal 84 inquiry -65
stream inquiry 85 program 80
street inquiry 79 parking 81 utilities 90
streetlight utilities 272
streetlights utilities 156
streets utilities -66
strike harassment 47 inquiry 107
stroke inquiry 73
stroller supplement -45 utilities 40
structure inquiry -57 utilities 55
stub burglary-discovered 99 fraud 46 theft 61 vandalism -41
stubborn civil 59
stud found-property 57 inquiry 79 vandalism -41
students inquiry -56 program 56
study inquiry 46
stuff civil 71
stuffed inquiry -42 lost-property 55
stuk utilities 63
stung utilities -43
stupid inquiry -45
su supplement 42
sub noise 134
subaru crash-private 73 parking 89 utilities -42
subdivision noise 72 reckless-driving 77
suben trespass 66
subieron lost-property 65 theft 54
subio welfare-check 41
subir civil 47 inquiry 79
subj trespass 44
substation utilities 44
substitute lost-property 115 theft 53
such inquiry -100 lost-property 78 suspicious-person 42
sucked inquiry -46
sudadera inquiry -44
sudden lost-property 49
sue civil 164
suegra civil 51 inquiry 91
suelto animal 88
suena civil 42 noise 102 theft 41
sueno inquiry -103 noise 98
suicidal inquiry 74
suicide inquiry 54 program 46 supplement 100 utilities 45
suicidio inquiry 80 program 167
suing inquiry 182 supplement 69
suit program 74
suitcase fraud 43 inquiry -43
sum found-property 69
summer found-property 48 supplement 81 vandalism 42
sump inquiry 70
sun custody 82 harassment 53
sunburned supplement 50
sunday custody 54 theft 75
sundays civil 65 noise 108
sunglasses theft 124
sunk abandoned-vehicle 61
sunny inquiry 97
sunroom vandalism 179
sunset utilities 59
super crash-private 73 hit-and-run 49 noise 74 supplement -56
supervisor crash 63 parking 46 utilities 49
supplement inquiry -111
support civil 77 inquiry 116 supplement -43
suppose civil -52 inquiry 52 program -43 supplement -52 suspicious-person 45 theft 58
supposed custody 50
sure inquiry -95
surer crash-private 47
surgery noise 52 program 41
survey civil 162 program -61 suspicious-person 48 vandalism 77
surveyor civil 178
sus civil 87 inquiry -43 vandalism 44
susp supplement -61 theft 68
suspect noise 60 theft 50
suspects inquiry -54 theft 79 vandalism 60
suspended harassment 53 reckless-driving 48 supplement -66
suspicious program 71 utilities 79
susto inquiry 73 utilities 70
suv inquiry -42 suspicious-vehicle 79
swallow inquiry -59
swallowed inquiry -51
swam found-property 52 supplement 81
swan animal 154
swap custody 122 parking -42
swapped crash-private 112 lost-property 51 theft -42
swapping crash 136 utilities -42
swear civil 42 inquiry 42 vandalism 47
swears animal 40 noise 69 theft 49
sweater inquiry 44
sweating civil -44 inquiry -89
sweep inquiry 89 program 46 utilities 61
sweeper inquiry -51 noise 52 utilities 88
sweeping inquiry 90
sweet civil -51 noise 76
swept disabled-vehicle 42 utilities 89
swerving reckless-driving 45 utilities -49
swim supplement 54
swimming animal 61 lost-property 42
swing inquiry -60 suspicious-person 61 trespass 56
swingin utilities -42
swinging inquiry -65
swings inquiry -53 noise 46 trespass 42 utilities -45
swiped inquiry -45 supplement 43 suspicious-person -41 theft 178
switch inquiry -42
switched shoplifting 84
swollen found-property 42
sword inquiry 81
sycamore animal 55 inquiry -59
syringe found-property 51
system program 68 supplement 117 theft -49
t supplement 54 theft 64 utilities 93 vandalism 42
ta custody 46
tab civil 86 fraud 48 inquiry -48 theft 87
tabby animal 186 inquiry -91
table inquiry -78 parking 51 vandalism 52
tablet inquiry -49 noise 41 suspicious-person 41
tack burglary-discovered 64 theft 101
tacked inquiry 47 suspicious-person 42
tacking animal -46
taco animal 75 inquiry -51 noise 46 theft 49 threats 53
tacoma civil 50 inquiry -44
tad utilities 54
tag abandoned-vehicle 56 animal 45 found-property 82 hit-and-run 57 reckless-driving 77
tagged abandoned-vehicle 91 found-property -48 inquiry -80 noise -47 parking 131 vandalism 109
tagging inquiry -98 utilities -55 vandalism 73
tags abandoned-vehicle 123 animal 76 inquiry -66 parking 46 utilities -52
tahoe inquiry -54
tail animal 50
taillight crash 41 crash-private 94 hit-and-run 46
tailpipe inquiry -52
take harassment -52 inquiry 85 program 45 supplement 87
taken found-property -45 supplement 51 theft 205
takes inquiry 41 parking 68
taking harassment -62 theft 94
tal civil 46
taladro inquiry -51 noise 113 supplement 79 theft -41
talk civil 43 program 94 supplement -44
talked fraud 53 inquiry 41
talking animal -42 inquiry -80
talks inquiry -85 program 48
tall civil -89 supplement 51 utilities 83
taller fraud -44 noise 84
tamales vehicle-theft 57
tamano inquiry 62
tambien fraud 70 supplement 52 theft -60
tampa harassment 53 inquiry -84
tan noise 61
tangled inquiry -77 utilities 118
tank civil 48 theft 51
tanker animal -40
tanks theft 51
tanque utilities -41
tantito parking 57
tap crash 108 noise 43 utilities 114
tapa parking 130 utilities 133
tapado civil 79 found-property 47
tapando abandoned-vehicle 62 inquiry -45 parking 224 theft -40
tape utilities 40
taped inquiry -102 utilities 54
tapo inquiry -42
tapped crash 55 crash-private 123
tapping inquiry -78
tarda inquiry -73 utilities 131
tarde animal 67 custody 41 noise 67
tarea fraud 48 program 116
target theft 45
tarjeta fraud 227 supplement 67
tarjetas fraud 131
tarp animal 77 supplement 56 theft 47 utilities 61
tasha suspicious-vehicle 57
taste inquiry -41 theft 88
tates animal 48 utilities -64
tattoo vandalism 59
tax inquiry 110
taxes civil -79 fraud 115 parking 47
taxi lost-property 166
tb harassment 60 parking 85
tea inquiry -69
teach inquiry -75 program 94
teacher program 69
teaches program 99
teague inquiry 52 welfare-check 74
team fraud 53 vandalism 74
tearing inquiry -86
tears civil 127 inquiry 71 program 52
teased harassment 179
tech animal 55
techo inquiry -48 trespass 42
teen civil -46 noise -41 program -53 supplement 50
teenage found-property 42 program 71
teenager civil -62 fraud -45 inquiry 75 shoplifting 54
teenagers suspicious-person 88 trespass 141 vandalism 46
teens inquiry -53 noise 78 trespass 60 utilities -66
teeth found-property 53 inquiry -64 lost-property 91
teh civil -43
tele burglary-discovered 73 noise 54
telefono crash-private 46 welfare-check 41
telemarketer fraud 122 harassment 239 inquiry -53 noise -48
telephone crash-private 96 hit-and-run 64
television civil 41
tell program -53 utilities 42
teller fraud 64 inquiry -62
tellers animal 44 inquiry -48 program 137
telling inquiry -61
temblando fireworks 42
temprano inquiry 90 noise 171
ten noise 44 theft 44 utilities -58
tenant animal -47 civil 115
tenants civil 113
tendedero civil 116 noise 116 theft 75
tendida civil -63 inquiry 47
tenia lost-property 45 supplement 41 suspicious-person 57 theft 49
tenis lost-property 57 suspicious-person 85 theft 52 utilities 52
tennessee harassment 59 inquiry 72
tent inquiry -60 noise 52
tenth civil 65 harassment 51
tents welfare-check 72
terapia inquiry 57
tercera utilities 87
terrace program 46
terrible crash 54
test inquiry 169
tested noise 58 utilities 65
testigo inquiry 110
testing noise 103
tests inquiry 79 lost-property 51 theft 42
tetanus animal-bite 54 inquiry 95
texas fraud 54 harassment 61 inquiry 84
text fraud 118 utilities -43
texted inquiry -131 theft -43
texter fraud 70 harassment 96 inquiry -69
texting inquiry -67
texts civil 50 harassment 54
tfc disabled-vehicle 61 inquiry 41 utilities 103
than animal 53 civil -61
thank civil -46 inquiry 48 program -65
thanked found-property 72 lost-property -44
thanking found-property -44 inquiry -65 program -68 supplement -42
thanks inquiry -53 parking 57 supplement -53
thanksgiving lost-property 49 theft 81
that inquiry 52
thats harassment 44 hit-and-run 44 inquiry 50
theft civil 132 fraud 70 inquiry 43 theft 167
their civil 61 noise 64 utilities -65
theirs inquiry 59
them animal 69 found-property 40
themselves inquiry -50 theft 76
then inquiry -88 noise -43
ther animal 52
therapist inquiry 123 supplement -139
therapy supplement 72
theres civil 42
thermostat inquiry 96 noise 58
these inquiry 99 reckless-driving 42
theyre noise 65
thieves utilities 78
thin animal 51 noise 93
thing harassment 42
things civil 81
think suspicious-person 79
thinking inquiry 109
thinks theft 46
thinner inquiry -54
third civil -43 inquiry -55 noise 51 vandalism 41
thirteen harassment 50
this found-property -48
thm found-property 70
thnk inquiry 69 vandalism 99
tho fraud 88 parking 68 utilities 50
those inquiry 59 program 56 utilities -44
though parking 58 theft 54 trespass 46
thought civil -49 theft -77
thousand fraud 123 inquiry -41
threat supplement 40
threaten civil -47 harassment 51 trespass 52
threatened civil 91 harassment 85 program 42 theft 56
threatening inquiry -136 noise 43 supplement 56
threatens civil 212 fraud -50 harassment -62 inquiry 169
threats civil 116 harassment 98 utilities -48
three inquiry -56 theft 54
threw vandalism 51
thrift found-property 65 inquiry 111
throat inquiry -53
throats noise -57
through theft -46 utilities -43
throw inquiry 94
throwing inquiry -88
thrown inquiry -68 lost-property 45 vandalism 96
throws civil 55 harassment 65
thru civil -41 crash-private 47 supplement -51
thud noise -55
thuds noise 65
thumbs disabled-vehicle 66 welfare-check 43
thump noise 67
thumping noise 74
thumps noise 53
thunder animal 65 inquiry 42 supplement 50
thurs burglary-discovered 57 utilities 66 vandalism 70 welfare-check 44
thursday civil 45 custody 43 inquiry 73 lost-property 49
thursdays inquiry -110 program 68 theft 69
tia welfare-check 81
ticket inquiry 206 parking 58 utilities -59
ticketed abandoned-vehicle 46
tickets civil 98 parking 79
ticking utilities -50
tide shoplifting 54
tidy inquiry 48 suspicious-person 73 welfare-check 89
tied abandoned-vehicle 72 inquiry -95 suspicious-person 43
tiembla noise 50
tiempo inquiry -55
tienen noise 72 program 45
tierra inquiry -48
tight inquiry -47
tightened inquiry 87
tightness inquiry -40
tiktok supplement 90
til inquiry 43 noise 90 utilities -48
till fireworks 50 noise 70
tim hit-and-run 73 inquiry 53 lost-property 55
time civil -46
timed utilities 102
timer noise 92 program 48
times harassment 60 noise 45
tinsel animal 48 utilities 41
tiny crash-private 61 found-property 43 utilities -43
tio inquiry -71 supplement 58
tip inquiry 80 supplement 41 suspicious-person 42 theft 50
tipped vandalism 55
tips inquiry 102 program 68
tipsy reckless-driving 103 theft -41
tira civil 121 utilities 96
tiradas found-property 154 inquiry -42
tirado inquiry -63 utilities -54
tirados utilities 115
tiran inquiry 64 utilities 112
tirando inquiry -42 utilities 44
tiraron fireworks 52 inquiry -40 lost-property 60 noise -53
tire civil -53 inquiry -82 supplement -43 utilities 55 vandalism 89
tired inquiry 48 suspicious-person 47 welfare-check 65
tires abandoned-vehicle 88 disabled-vehicle 55 inquiry -81 parking -41 vandalism 98
tiro civil 52 inquiry 116 utilities 72
tiros fireworks -49
title civil 163 fraud 61 inquiry 99 theft -40
titulo fraud 190 vehicle-theft 192
tix inquiry 82
toast crash-private 64 inquiry 84
toaster threats 42
tobacco inquiry -42 utilities 74
toca civil 86 custody 40 inquiry 68 suspicious-person 68 utilities 117
tocando suspicious-person 82
toco inquiry -54 noise 64 suspicious-person 43
toda animal -52 barking 86 inquiry -79 noise 63 utilities 46
todas parking 42
todavia inquiry 86
today harassment 55 inquiry -43
toddler civil -46 utilities -44
todds utilities 90
todos harassment 61
together noise 49
toilet inquiry -75 vandalism 146
tok theft 91
told inquiry -76
toll fraud 174
tolls fraud 111
toma parking 44
tomato theft 145
tomatoes found-property 60 inquiry -48 theft 180 trespass 75
tomo inquiry -98
tongue animal -48
tonight civil -43 program 41
tonite civil -57 inquiry -57 vandalism 69
too inquiry -55 utilities 43
took civil 43 inquiry -80 program -43 theft 87
toolbox civil 73 inquiry -107
tools civil 104 inquiry -41 theft 41
tooth found-property 42 inquiry 113
top civil -48 inquiry -54 utilities -73
tope reckless-driving 60 utilities 219
topes reckless-driving 105 utilities 164
toque welfare-check 53
toquen inquiry -76 welfare-check 74
tore crash 58 crash-private 55 suspicious-person 94 trespass 43 vandalism 85
torn civil -48
tornado inquiry 152
toro animal 44
tortilla inquiry 49
tortilleria noise 55
tortoise animal 243
toss civil -40 found-property 63 inquiry 144
tossed inquiry 40 trespass 56
tossing inquiry -46 vandalism 69
total animal 55 supplement 74
tote lost-property 88
touch inquiry 52 lost-property -42
touched animal 47 crash 63 inquiry 49
touching noise 68 utilities 48
tour inquiry -138 parking 51 program 153
tourist civil 103 inquiry -49 utilities -43
tourists vandalism 88
tow civil 85 crash 49 disabled-vehicle 103 inquiry 51 theft -44
toward inquiry -51 utilities -48
towed civil 62 inquiry 197 parking 68 utilities -67
towel inquiry -89
towels theft 55
tower inquiry -59 utilities -44
towing abandoned-vehicle 50 civil 91 disabled-vehicle 63 supplement 89
town inquiry 146 program 44 welfare-check 42
toxic civil 84
toy program 64
toyota found-property 92 welfare-check 48
tp vandalism 169
tping vandalism 153
trabaja threats 49
trabajar inquiry -42
trabajo civil 43
track inquiry 63
tracking civil 72 found-property -49 stalking 84
tracks inquiry -42
tract civil 57 fraud 127
tractor civil 116 crash 42 fraud 88 theft 40
tractors civil 71 noise 57 utilities -60
trade noise 58 utilities 46
traded crash 77 found-property 48 inquiry 96
trader civil 72 fraud 64 parking 46
trae inquiry -62 utilities -45
traen noise 43
traffic custody 47 inquiry 76 supplement 53 utilities 101
trafficking inquiry -53 program 89
trafic utilities 45
trafico animal 56 inquiry 116
tragar inquiry -53
trago inquiry -62
traia suspicious-person 70
traigo hit-and-run 51
trail found-property 68
traila parking 48 supplement 54 theft 44
trailas inquiry 65 suspicious-vehicle 59
trailer abandoned-vehicle 41 inquiry -65 parking 78 reckless-driving 71 vandalism -42
trailers inquiry -44
trailhead suspicious-person 74
train noise 41
trained inquiry 67 program 79
trainee program -83
trainer program 80 supplement 50
training program 201 supplement -58 utilities -41
trains hit-and-run 48
trajo custody 83
traler abandoned-vehicle 70 supplement 75
trampled civil 84
trampoline civil 97 found-property 63
tran supplement 88
tranquila supplement 59
trans found-property -40
transfer fraud 41
transferred civil 70 inquiry 158
transformador utilities 60
transformer found-property -41 supplement 54 utilities 106
transmission civil 118 fraud 87
transport reckless-driving 41
transporte inquiry 128
trap animal 71 civil 48 inquiry -40 utilities 81
trapped inquiry -45
trapper animal 107
traps animal 153 utilities -43
tras fireworks 43
trasera theft 54
trash animal 67 parking -41 utilities 118
travel theft 44 utilities 64
tray vandalism 68
treadmill civil -40 harassment 54 inquiry 41 supplement 61
treasurer fraud 57 inquiry -61 program 67 vandalism 43
treat inquiry 42
treated inquiry -106 supplement 94 theft 82
treatment inquiry 77 supplement 49
tree civil 87 utilities 75
trees animal 58 inquiry -60 noise 44
treinta inquiry -41
trek program 72 theft 49
tremont utilities 51 vandalism 69
tren inquiry -51 utilities 56
trench civil 85
trent suspicious-person 75
tres inquiry -57
trespass inquiry -62 noise 44 trespass 131
trespassed civil 41 inquiry -49 shoplifting 100 trespass 113
trespassing inquiry 65 supplement 71 trespass 63
trial inquiry 150 supplement -50
triangle reckless-driving 61 trespass 64 welfare-check 44
trick utilities 71
tried animal -46 program 43
trim inquiry -41 utilities 108
trip burglary-discovered 58 theft -46
tripod inquiry -82
tripped inquiry -53 theft 63
triste inquiry 41
troca parking 82 theft 47
trolley crash 44 inquiry -70 lost-property 97 theft 77
trombone found-property 77 lost-property 99
tronando fireworks 77
tronar noise 49
troop program 97
trooper inquiry 51 lost-property -41
trotting animal 64
truancy civil 59 inquiry 132
truck parking 42
trucker inquiry 46 theft 45
trucks parking 64 utilities 57
true inquiry 103
truenan fireworks 101 inquiry -58
truk inquiry -59 parking 63 utilities -44
trumpet found-property 95
trunk found-property 41
trunks found-property 74 trespass 57
try supplement 60 suspicious-person 73
trying inquiry -55
tsa inquiry 165 lost-property 97 supplement 46
tub inquiry -60 supplement -57
tuba lost-property 96 noise 96 utilities -46 vandalism 58
tubing trespass 48
tubo inquiry -58
tue civil 76 supplement -53
tues inquiry 54 theft 50 vandalism 56
tuesday crash 40 fraud -45 suspicious-person 69 trespass 47
tuesdays found-property 45 program 60 reckless-driving 45 supplement 50
tulips civil 146 inquiry -42 theft 67 vandalism 109
tulsa inquiry -126
tumbaron inquiry 43
tunnel utilities 60
turkey animal 88
turn found-property 128 lost-property 65 utilities 44
turned found-property 121 inquiry -56 lost-property 53 suspicious-vehicle 41
turning animal -44 civil -55 found-property 72 inquiry -92
turno inquiry -49
turns supplement 52 theft -44 utilities 73 vehicle-theft 41
turtle animal 191 inquiry -80 noise -42
tuttle animal 121 inquiry -54 welfare-check 51
tuvieron noise 52
tv burglary-discovered 44 civil 52 noise 59
tvs civil -42 fraud 43
twenty fraud 102 inquiry -41 theft -50
twice inquiry -46
twins inquiry -45
twisted civil 74 fraud 64 utilities 76
txt inquiry -61
txted civil 58
tying disabled-vehicle 68 noise 49
tylenol inquiry -145
type inquiry -46
typing theft 42
u animal 47 program 51 supplement 53
uber inquiry -57 lost-property 118 suspicious-vehicle 46
ugly inquiry -80 parking 81 utilities 48
uhaul civil -41 inquiry 64
uk found-property 58 inquiry -46 noise 105
ultima civil 59 inquiry -94 welfare-check 52
ultimo civil 71 trespass 90
umbrela lost-property 215
umbrella inquiry -58 lost-property 104
umpire inquiry -80 trespass 46
un supplement -60
una supplement -42 utilities -53
unas found-property 45 inquiry -49 lost-property 44
unattended supplement -40
uncle program -45
unconscious inquiry -42
under inquiry -59 theft -41
underpass inquiry -84 vandalism 125
understand noise 126
unemployment fraud 110 supplement -53
uniform civil 85
union inquiry 72 program 51
unit burglary-discovered 45 noise 72 program 45 supplement 40
units burglary-discovered 55 civil 67 supplement 53 theft 59 vandalism -46
unk inquiry -72 theft 58 vandalism 77
unless fraud 94 program 69
unlit civil -49
uno fraud 40
unos found-property 44 fraud 53 utilities 48
unpaid fraud 112 inquiry 123
unplugged inquiry 190
until inquiry -82 noise 96
up inquiry -41
update inquiry -54 program -54 supplement 132
upload inquiry -70 reckless-driving 79
ups animal 78 crash 43 fraud 44 supplement 47
upstairs inquiry -79 noise 99 theft -48 utilities -46 vandalism -41
urge civil 52 welfare-check 67
urgent supplement 62
urn found-property 133 inquiry -74 lost-property 47
usa inquiry 60 parking 51
use inquiry 54 reckless-driving 44
used fraud 57 inquiry 70 trespass 61
uses civil -54 parking 67
usher inquiry -105 lost-property 79
using inquiry 70 trespass 58
ustedes inquiry 203
usual program 58
usually welfare-check 46
utah fraud 50 suspicious-vehicle 73
utility lost-property 54 utilities 85
v animal 45 supplement 55
vac inquiry 95 noise 51 utilities -56
vaca animal 177
vacaciones burglary-discovered 63
vacant inquiry -57 utilities 162
vacation burglary-discovered 103 program 98 suspicious-vehicle 45
vacia utilities 80
vacunan inquiry 99
vacunas inquiry 134
vacuum noise 48
valet parking 49
valve inquiry 97 supplement 116 utilities -47 vandalism 91
van suspicious-vehicle 55 utilities -72
vanished civil 46 fraud 46 supplement 63
vans inquiry -49 parking 57 suspicious-person 46
vape found-property 79 inquiry -56
vaping inquiry 44 trespass 82
vapor inquiry 53
varios inquiry -43
vase civil 82 supplement 46 vandalism 47
vaso civil 47
vault inquiry -71
vaya inquiry -49 vandalism 56
vayan welfare-check 78
ve civil -42 noise -43
vea inquiry 113 noise 42
vecina civil 43 inquiry -51
vecinito noise 55
vecino animal 59 civil 103 harassment 44 noise 66 parking 54
vecinos noise 188
veh crash -41 crash-private 80 inquiry -87
vehicle abandoned-vehicle 68
vehicles abandoned-vehicle 84 crash 50 inquiry -46
vehs inquiry 54 suspicious-person 57 suspicious-vehicle 70
ven custody 59 inquiry -58
venado animal 159 crash 83 inquiry -68
vencio inquiry 60
vende suspicious-person 116
vendedor fraud 121 suspicious-person 45 vehicle-theft 54
vender inquiry 89
vendiendo suspicious-person 47
vendieron civil 46 fraud 160 inquiry -106
vending civil 127 suspicious-person 109 trespass 42
vendio civil 85 fraud 59 theft 91
vendo inquiry 46
vendor civil 85 fireworks 51 theft -40
veneno civil 55 inquiry 50 vandalism 67
venga inquiry -86
venir inquiry -64 program 111
venison inquiry 46 supplement 72 utilities 69
venmo civil 89 fraud 100 inquiry -51
venomous animal 67
vent supplement -45
venta inquiry 53
ventana civil -44 inquiry -56
ventanilla crash-private 42
ver inquiry -67 program 63 welfare-check 69
verano abandoned-vehicle 77 parking 84 program 72 supplement 83
verbal supplement -51
verdad program 47
verde animal 84 hit-and-run 48 inquiry -41
verified suspicious-person 69
verify suspicious-person 47 welfare-check 74
versailles inquiry -55
verse inquiry 70 noise 69
very inquiry -82
vest lost-property 43 suspicious-person 40 theft 49 welfare-check 59
vestibule animal 88 inquiry -47 suspicious-person 64
vests suspicious-person 71
vet animal 102 fireworks 42
veteran inquiry -92 program 56 welfare-check 48
veterans animal 65 inquiry 58 lost-property -62 noise 65 vandalism 41
vez parking 40 program 46
vfw lost-property 79
vi vehicle-theft 44
viaduct abandoned-vehicle 61 inquiry 52 parking 65 utilities -45
viaje civil -45 inquiry 76 program 96
vibora animal 81 harassment 48
victim civil -70 supplement 126
victims supplement 46
vid theft 104
vida inquiry 72 program 47 supplement 65
video inquiry -42 shoplifting 67 supplement 45 theft 113
vidio theft 52
vidrio theft 76
vidrios suspicious-vehicle 79 vandalism 62
vieja inquiry 51 theft 44
viejas found-property 68 inquiry 128 utilities 61
viejo abandoned-vehicle 51 inquiry 67
viejos found-property 114 inquiry 50
vien custody 72 inquiry -52
viendo harassment 42 noise 50
vienen animal -43 inquiry -117
viernes inquiry 118 lost-property 40 supplement -40
vieron animal 42
view civil -46 utilities 55
vigilancia burglary-discovered 80 inquiry -81 program 88 supplement 87
viley inquiry 46 utilities -53
village inquiry -42 program 74
vin supplement 142
vine civil -43 utilities 63
vino inquiry -48 noise 41 supplement 74
vinyl fireworks 87 vandalism 84
vio fireworks 46 vandalism 60
violated custody 66
violence civil 97 hit-and-run 41 inquiry 65
violent civil 42 harassment 44 inquiry -59
violin found-property 82 inquiry -69 lost-property 41 theft 73 welfare-check 59
virgen fireworks 108 inquiry -43 noise -58
virginia utilities 106
visa inquiry 100
visit inquiry -51 program 54 welfare-check 57
visita civil -44 inquiry 41 program 79 welfare-check 57
visitas inquiry 101
visitation civil 67 custody 135 inquiry 63 supplement -59
visiting civil 47 inquiry 124
visitors inquiry -55 parking 76
visits harassment 70 inquiry 76 stalking 72 theft 47
vista inquiry 49
vitamins inquiry -46 theft 45
vive noise 48 program 91 trespass 50 welfare-check 62
viven program 41 supplement 115
vivir fraud 45
vivo found-property -45 inquiry -64 parking 58
vm inquiry -79 supplement 54
voice inquiry -91
voicemail fraud 47 harassment 62 threats 45 utilities -42
voicemails harassment 81 inquiry -101 supplement 59
voices noise 54
volo civil -46 inquiry -43
volteo inquiry -44
volume noise 122
volunteer inquiry 42 program 114
volunteers program 61 theft 42 utilities -48
volver inquiry -84
volvio animal 57 inquiry -45 suspicious-vehicle 48
vomitando inquiry -45
vomiting inquiry -71
vomito inquiry -40
voted trespass 71
voz noise 69
vs animal -43 parking -58
vuelve supplement 57
vuelven civil 123
w/o civil 65 inquiry 60 parking 69 utilities 84 vehicle-theft 65
waders suspicious-person 58
wading inquiry -41 trespass 90
waffle supplement 66 theft 45
wagging animal 195
wagon civil 62 disabled-vehicle 52 utilities 41
waist inquiry -69 utilities 113
waistband inquiry -42
wait parking 43
waited inquiry 68 supplement 88
waiting inquiry -63 suspicious-vehicle 69 utilities -63
waitress inquiry -51 reckless-driving 45
wake civil -62
wakes noise 91
walgreens lockout 46 supplement -45
walk inquiry 64 utilities 58
walker lost-property 63
walkers utilities 63
walkin animal 59 suspicious-person 68
walks harassment 44 parking 66 welfare-check 63
wall inquiry -64 vandalism 65
waller parking 57
wallet found-property 113 fraud -68 inquiry -59 lost-property 102 supplement 88
wallmart vandalism 64
walls noise 147
walmart lost-property -67
walnut civil 101 utilities 95
walton parking 73 utilities 86
wana reckless-driving 76 utilities 92
wandered animal 45 inquiry 121 program 60
wandering inquiry -58 supplement 41
want found-property 69 program 60
wanted animal 52 civil -54 fraud 41
wanting inquiry -43
wants civil 52 inquiry 87 program 65
war civil 113 utilities -43
ward parking 56
warden animal 159 inquiry 90 supplement 54
warehouse civil 58 inquiry -65
warm inquiry -80
warming inquiry 137 program 74 suspicious-vehicle 56
warn fraud 64 inquiry -60 trespass 50
warning inquiry 45 supplement 43
warrant fraud 55 inquiry 106
warrants inquiry 115
warranty civil 69 fraud 145 harassment 46
was noise -47 supplement 49 theft 49
wash utilities 68 vandalism 65
washed found-property 69 fraud 85 supplement -42
washing inquiry 80 trespass 70
wasnt crash-private 52 supplement 51 theft 90
waste fraud 121 inquiry 186
wat inquiry 139
watch civil -58 inquiry -108 program 167 utilities -56
watched fireworks 56 inquiry -41
watches suspicious-person 55
water utilities 92
watering welfare-check 81
waters inquiry 41 utilities 95
wave welfare-check 60
waved inquiry 62 suspicious-person 81 suspicious-vehicle 65 utilities -40 welfare-check 51
waves suspicious-person 45
waving inquiry -52
way utilities 78
ways trespass 64
we program 57 utilities -52
weak inquiry -54 noise -41
weapon found-property 53 inquiry -91 lost-property 40
wear inquiry -120 lost-property 64
wearing civil 65
weather inquiry 89
weaving reckless-driving 42
web inquiry 41 lost-property 63 theft 61 utilities 60
weber theft 50
website civil -107 fraud 60
wed harassment 100 inquiry 46 suspicious-person 51 theft 63
wedding inquiry -68 lost-property 88 utilities -49
wedged inquiry -42
wednesday crash 52 supplement 63 theft 86
wednesdays custody 85 inquiry 90 noise 78
wee crash 71 crash-private 60 parking 79
weed burglary-discovered 43 civil 85 theft -74
weeds abandoned-vehicle 124
week abandoned-vehicle 40 civil -62 harassment 49 utilities 51
weekdays inquiry -78 reckless-driving 134
weekend burglary-discovered 67 program -50 reckless-driving 49 supplement -62 theft 78 vandalism 73
weekends inquiry 48 utilities 66
weekly civil -59 harassment 76 stalking 100
weeks abandoned-vehicle 58 found-property 68 parking 49 program 68
weight reckless-driving 84
weird harassment 46
welfare animal 50 program -53
well inquiry 53 program 71
wellington crash 79 utilities 69
wen inquiry 86 program 48 supplement 44
wendy crash-private 50
wendys animal 60 crash-private 63
were inquiry 67 noise -41 vandalism 41
werent noise -53 supplement 41 theft -48
west inquiry 124
westbound inquiry -54
wet civil -64
what inquiry 113
whatever inquiry -58 supplement 67
whatsapp fraud 66 harassment 93
wheel utilities -50
wheelbarrow civil 120 theft 97
wheelchair noise -62
wheels abandoned-vehicle 53 inquiry 48 theft 79
wheezing inquiry -47
when inquiry 96
wher civil 47 inquiry 177
where civil -74 inquiry 151
whether inquiry 229 program 53
which civil -52 inquiry 186 supplement -44
whiff inquiry 41
while theft 59 vandalism 69
whiskey inquiry 47
whispering inquiry -85
whispers inquiry -41
whist inquiry -40
whistles inquiry -47 noise 68
whistling inquiry -81 utilities -48
white inquiry -41 suspicious-vehicle 68
who inquiry 153 utilities 64
whoever burglary-discovered 46 found-property 63 utilities 78 vandalism 51
whole civil -49 noise 44 supplement -46
whom inquiry 136 program -51 utilities 69
whos animal 77 inquiry 47 utilities 43
whose civil 44 found-property 78 inquiry 67 utilities 42
wht parking 75
why inquiry 149 lost-property 55
wide suspicious-vehicle 59
widow found-property 46 welfare-check 60
wierd inquiry 40
wifi civil 133 supplement -46
wildcats inquiry -46
wildlife animal 178 inquiry -83
will program 40
wilson inquiry 48 reckless-driving 74
win custody 68 inquiry 148
winchester fraud 44
wind inquiry -64 noise 46 theft -43
window inquiry -84
windows noise 63 parking -41 suspicious-vehicle 40 utilities -58
windshield harassment 68 inquiry -47
wine civil 60 inquiry -79 theft 50
wing animal 69 parking 43
wings animal 52 civil 49 inquiry 60
winter civil 58 inquiry 82 program 59 welfare-check 42
wiped civil 105 inquiry -65 supplement -49
wiper animal 44 vandalism 50
wipers disabled-vehicle 60 parking 51
wire civil -41 inquiry -53 parking -41 utilities 53
wired fraud 79 inquiry -46
wires utilities 108
wiring supplement 61
wish inquiry -89 utilities 60
wishes inquiry 64
wit animal 104 crash-private 46 harassment 62 hit-and-run 44 stalking 73
withdraw supplement 183 welfare-check 42
withdrawal fraud -47 inquiry -47
within noise -46
without civil 82 parking 63 utilities -41
witness custody 43 hit-and-run 50 inquiry 78 supplement 96
wk found-property -44 inquiry 100 utilities 100
wknd burglary-discovered 62 supplement 72 theft 85 vehicle-theft 68
wks abandoned-vehicle 75 theft 64
wld program 90
wnat found-property 69 supplement 101
wnats crash-private 73 noise 72 supplement -51 utilities -52
wobbly animal 64
woke suspicious-vehicle 47 theft 67 trespass 41
wolf animal 52
woman inquiry -53 supplement -46 utilities -57
women inquiry -47 program 62 suspicious-person 64 trespass 45
won crash-private 74 fraud 119 inquiry 62
wonder inquiry 48
wondered inquiry 68 program 126
wondering inquiry 50
wonders inquiry 145
wont civil 112 found-property -41 inquiry -97 supplement -44
wood noise 56
woodland noise 51
woods abandoned-vehicle 40 animal 57 inquiry -57
word inquiry -88
words inquiry -42 vandalism 82
worked fraud 58 supplement -43
worker utilities -56
working inquiry 73
works animal -42 barking 65
workshop program 45
world fireworks 97 noise 52
worried inquiry 44 welfare-check 56
worries animal 46
worry inquiry 52 lost-property 41 suspicious-person 43
worse inquiry -68 welfare-check 51
worst inquiry -93 supplement -46
worth fraud 47 inquiry 100 theft 95
would inquiry 75 program 72
wouldnt harassment 42 suspicious-person 92
wound animal-bite 49
wpn civil 43 suspicious-person 140 suspicious-vehicle 53
wpns civil 91
wrap lost-property 59 noise 62 parking 56
wrapped noise 49
wreath theft 145
wreck inquiry 142 reckless-driving 51
wrench civil -42 inquiry -51
wrists inquiry -54
write inquiry 146
writer inquiry 89 supplement -51
writes fraud 43 inquiry 41 reckless-driving 65 suspicious-person 52
writing inquiry 63 supplement 46 vandalism 62
written fraud 64 reckless-driving 70 supplement 45
wrk animal 73 civil 62 hit-and-run 94
wrok animal -51 barking 89 noise -44 parking 59
wrong fraud -43 inquiry 55
wrote theft -43
wwii inquiry 54
x harassment 75 inquiry -88
xbox civil 82 found-property 48 inquiry 59 noise 84
xing inquiry 42
xmas welfare-check 54
xq inquiry 52 supplement 63 theft 47
y inquiry -40
y/o inquiry -61
ya inquiry -57 supplement 45
yall fraud 64 inquiry -74 noise 41 program 76 reckless-driving 48
yanked civil -88 vandalism 73
yantas abandoned-vehicle 55 utilities 59 vandalism 53
yard civil 56 supplement -50 utilities 53
yarda animal 64 barking 48 civil 76 theft 45 vehicle-theft 43
yarnallton inquiry -81 supplement 52
yd animal 142 inquiry -58 utilities 49
yday lost-property 66 supplement 99
year noise -40 supplement 58 theft -55
years fireworks 47 inquiry 69 supplement 78 utilities 60
yego supplement 111
yelled harassment 47
yelling inquiry -75 noise 119
yells civil -46 harassment 62 noise 64
yelping animal 76 barking 68
yerno inquiry 48
yes inquiry -107 theft 57
yest theft 82
yesterday crash -51 found-property -40 hit-and-run 41 reckless-driving 58 utilities -59
yestrday custody 47 fireworks 58 theft 94
yet inquiry 46 program 58
yno fraud 83 inquiry -47
yoga inquiry -74 utilities -45
yogurt harassment -67 theft 141
you civil -41
young inquiry 53 supplement 43 suspicious-person 56
yours inquiry 92 noise 69
youth inquiry -44 program 50
yr utilities 46
yrs inquiry 71 vandalism 87
yuor supplement 97 welfare-check 61
zacate animal 74 utilities 50
zandale reckless-driving 56 utilities 93
zapato lost-property 132
zapatos found-property 41
zelle civil -53 fraud 208 inquiry -48
zero civil 56 inquiry 68 supplement 68
zone parking 100 utilities 131
zoning inquiry 94 program 53
zoo animal 52 custody 51 fraud 45 inquiry -53 lost-property 57 supplement -65 theft 59
zoom civil 45 inquiry 53
`,
};
